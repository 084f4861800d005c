using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>
/// An order of members that doesn't depend on the order in which the compiler was given the files: members of a type in
/// one file stand as written, those of a partial type by file name, then as written.
/// </summary>
internal static class SourceOrder
{
    public static ImmutableArray<TSymbol> InSourceOrder<TSymbol>(this IEnumerable<TSymbol> members)
        where TSymbol : ISymbol
    {
        var all = members.ToImmutableArray();
        return all.Length < 2 ? all : all
            .OrderBy(static member => Path(Place(member)), StringComparer.Ordinal)
            .ThenBy(static member => Place(member)?.SourceSpan.Start ?? 0)
            .ToImmutableArray();
    }

    private static Location? Place(ISymbol symbol) => symbol.Locations is [var first, ..] ? first : null;

    private static string Path(Location? location) => (location?.SourceTree?.FilePath ?? "").Replace('\\', '/');
}
