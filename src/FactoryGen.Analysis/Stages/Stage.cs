namespace FactoryGen.Analysis.Stages;

/// <summary>How far a legacy entry point is on its way out; the numbers are those of the public <c>LegacyStage</c>.</summary>
internal enum Stage
{
    /// <summary>It works, and nobody is disturbed.</summary>
    Hint = 0,

    /// <summary>It works; who uses it is warned.</summary>
    Warn = 1,

    /// <summary>Who uses it doesn't compile; what is compiled runs.</summary>
    Error = 2,

    /// <summary>It is a tombstone.</summary>
    Removed = 3,
}
