using System.ComponentModel;

namespace FactoryGen.CompilerServices;

/// <summary>
/// What the analyzers and the tool read about a legacy entry point, in its own assembly and in others; also when its shim is gone. Generated.
/// </summary>
/// <param name="key">The entry point with the types of its parameters: unique in the assembly.</param>
/// <param name="id">Its name in messages and in the census.</param>
/// <param name="replacement">What to use: <c>WebSocketManagerFactory.GetAsync</c>.</param>
/// <param name="factory">The replacement's factory.</param>
/// <param name="warnFrom"><c>yyyy-MM-dd</c>; empty: the stage is left out.</param>
/// <param name="errorFrom"><c>yyyy-MM-dd</c>; empty: the stage is left out.</param>
/// <param name="removeFrom"><c>yyyy-MM-dd</c>; empty where an error stands on the declaration.</param>
/// <param name="stage">The stage in which the assembly was built: the floor for those who reference it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class LegacyEntryPointMetadataAttribute(
    string key, string id, string replacement, Type factory, string warnFrom, string errorFrom, string removeFrom, LegacyStage stage) : Attribute
{
    /// <summary>The entry point with the types of its parameters: unique in the assembly.</summary>
    public string Key { get; } = key;

    /// <summary>Its name in messages and in the census.</summary>
    public string Id { get; } = id;

    /// <summary>What to use.</summary>
    public string Replacement { get; } = replacement;

    /// <summary>The replacement's factory.</summary>
    public Type Factory { get; } = factory;

    /// <summary>From which day on who uses it is warned; empty: the stage is left out.</summary>
    public string WarnFrom { get; } = warnFrom;

    /// <summary>From which day on who uses it doesn't compile; empty: the stage is left out.</summary>
    public string ErrorFrom { get; } = errorFrom;

    /// <summary>From which day on it is a tombstone.</summary>
    public string RemoveFrom { get; } = removeFrom;

    /// <summary>The stage in which the assembly was built.</summary>
    public LegacyStage Stage { get; } = stage;

    /// <summary>Where the migration is explained; null: nowhere.</summary>
    public string? Link { get; set; }

    /// <summary>Why it goes; null: that is not said.</summary>
    public string? Reason { get; set; }

    /// <summary>Who answers questions; null: that is not said.</summary>
    public string? Owner { get; set; }

    /// <summary>The static method of the implementation that makes the context, if the shim has one.</summary>
    public string? Adapter { get; set; }
}
