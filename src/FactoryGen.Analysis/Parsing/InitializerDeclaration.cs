using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>How an instance is finished asynchronously.</summary>
internal sealed class InitializerDeclaration
{
    /// <summary>
    /// The methods marked <c>[AsyncInitializer]</c>, valid or not: the implementation's own and those of its bases. A virtual
    /// method and its overrides are one, the most derived.
    /// </summary>
    public required ImmutableArray<IMethodSymbol> Marked { get; init; }

    /// <summary>The method that implements <c>IAsyncInitializable</c>, or null.</summary>
    public required IMethodSymbol? Interface { get; init; }

    /// <summary>The one that is called; null if there is none, or several (see <see cref="All"/>), or it isn't valid.</summary>
    public required IMethodSymbol? Chosen { get; init; }

    /// <summary>Every distinct initializer: more than one is an error.</summary>
    public required ImmutableArray<IMethodSymbol> All { get; init; }

    /// <summary>Whether <see cref="Chosen"/> is called through <c>IAsyncInitializable</c>.</summary>
    public required bool CallsInterface { get; init; }
}
