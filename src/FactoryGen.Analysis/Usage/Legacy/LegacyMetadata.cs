using FactoryGen.Analysis.Stages;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Usage.Legacy;

/// <summary>A legacy entry point as its assembly's metadata tells, whether that is the compilation's own or a referenced one.</summary>
/// <param name="Key">The entry point with the types of its parameters.</param>
/// <param name="Id">Its name in messages.</param>
/// <param name="Replacement">What to use: <c>SessionCacheFactory.Get</c>.</param>
/// <param name="Factory">The replacement's factory.</param>
/// <param name="Dates">With the stage in which the assembly was built as the floor.</param>
/// <param name="Adapter">The static method of the implementation that makes the context of the old arguments; null: the old method took the context.</param>
internal sealed record LegacyMetadata(string Key, string Id, string Replacement, ITypeSymbol? Factory, StageDates Dates, string? Adapter)
{
    /// <summary>The full name of the old method.</summary>
    public string Method => Key.Substring(0, Key.IndexOf('('));

    /// <summary>The full name of the old type.</summary>
    public string Type => Method.Substring(0, Method.LastIndexOf('.'));
}
