using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>How an implementation can be built.</summary>
internal sealed class CreatorDeclaration
{
    /// <summary>Everything that is marked <c>[FactoryConstructor]</c>, valid or not, in declaration order.</summary>
    public required ImmutableArray<IMethodSymbol> Marked { get; init; }

    /// <summary>The instance constructors that generated code can call, in declaration order.</summary>
    public required ImmutableArray<IMethodSymbol> UsableConstructors { get; init; }

    /// <summary>The one that is chosen: the marked one if it is valid, else the only usable constructor; null if that doesn't decide.</summary>
    public required IMethodSymbol? Chosen { get; init; }

    /// <summary>What a method returns as a creator; see <see cref="CreatorParser.ResultOf"/>.</summary>
    public required CreatorResult Result { get; init; }

    public ImmutableArray<IParameterSymbol> Parameters => Chosen?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty;
}
