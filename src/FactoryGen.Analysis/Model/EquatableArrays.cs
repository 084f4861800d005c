using System.Collections.Immutable;

namespace FactoryGen.Analysis.Model;

internal static class EquatableArrays
{
    /// <summary>What a collection expression makes.</summary>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T> => new(ImmutableArray.Create(items.ToArray()));

    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items.ToImmutableArray());
}
