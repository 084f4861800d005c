using System.ComponentModel;

namespace FactoryGen.CompilerServices;

/// <summary>Marks a generated legacy shim, so that analyzers know it wherever it is used. Generated.</summary>
/// <param name="key">The <see cref="LegacyEntryPointMetadataAttribute.Key"/> of its entry point.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Method)]
public sealed class LegacyShimAttribute(string key) : Attribute
{
    /// <summary>The <see cref="LegacyEntryPointMetadataAttribute.Key"/> of its entry point.</summary>
    public string Key { get; } = key;
}
