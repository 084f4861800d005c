namespace FactoryGen;

/// <summary>How far a <see cref="LegacyEntryPointAttribute">legacy entry point</see> is on its way out.</summary>
public enum LegacyStage
{
    /// <summary>It works, and nobody is disturbed.</summary>
    Hint = 0,

    /// <summary>It works; who uses it is warned.</summary>
    Warn = 1,

    /// <summary>Who uses it doesn't compile; what is compiled runs.</summary>
    Error = 2,

    /// <summary>It throws, and names its replacement.</summary>
    Removed = 3,
}
