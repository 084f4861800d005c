using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>A <c>[ScopeContext]</c> type as its symbols show it; lives as long as one parse step or one analysis.</summary>
internal sealed class ContextDeclaration
{
    public required KnownTypes Known { get; init; }

    public required INamedTypeSymbol Type { get; init; }

    public required AttributeData Attribute { get; init; }

    /// <summary>The <c>[ScopeKey]</c> properties, readable or not: those of the bases first, then in declaration order.</summary>
    public required ImmutableArray<IPropertySymbol> Keys { get; init; }

    /// <summary>
    /// Whether the type is compiled already, by another assembly: then no rule is asked, and it is usable exactly if it
    /// is an <c>IScopeContext</c>.
    /// </summary>
    public bool IsReferenced => !Known.IsOwn(Type);

    /// <summary>Whether a referenced context was built with the generator.</summary>
    public bool IsScopeContext => Known.ScopeContextInterface is { } contract && Type.AllInterfaces.Contains(contract, SymbolEqualityComparer.Default);

    /// <summary>The attribute: where findings about the declaration as a whole are shown.</summary>
    public Location Location => Locations.Of(Attribute, Type);
}
