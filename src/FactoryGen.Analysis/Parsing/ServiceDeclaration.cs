using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>
/// A <c>[ScopedFactory]</c> type as its symbols show it: what rules look at and models are made of. It lives as long as
/// one parse step or one analysis. Anything that the user got wrong is null or listed as it is; a rule says what is wrong.
/// </summary>
internal sealed class ServiceDeclaration
{
    public required KnownTypes Known { get; init; }

    public required INamedTypeSymbol Implementation { get; init; }

    /// <summary>False if the user wrote no attribute on a member that the implementation itself declares, nor on a parameter of one.</summary>
    public required bool MayHaveMarkedMembers { get; init; }

    /// <summary>The attribute that counts: the first of <see cref="Attributes"/>.</summary>
    public required AttributeData Attribute { get; init; }

    /// <summary>All <c>[ScopedFactory]</c> and <c>[ScopedFactory&lt;T&gt;]</c> on the type; one, if all is well.</summary>
    public required ImmutableArray<AttributeData> Attributes { get; init; }

    /// <summary>The named service, or the implementation itself; an error type if the name doesn't bind (the compiler reports that), null if it is no type at all.</summary>
    public required ITypeSymbol? Service { get; init; }

    /// <summary>What <c>FactoryName</c> says, or null.</summary>
    public required string? NamedFactory { get; init; }

    /// <summary>What <c>Context</c> says, or null.</summary>
    public required ITypeSymbol? NamedContext { get; init; }

    /// <summary>The numeric value of <c>Lifetime</c>.</summary>
    public required int Lifetime { get; init; }

    public required CreatorDeclaration Creation { get; init; }

    public required InitializerDeclaration Initialization { get; init; }

    /// <summary>The context, if there is exactly one candidate. The type of <see cref="NamedContext"/> wins if it is a context.</summary>
    public required ContextDeclaration? Context { get; init; }

    /// <summary>All distinct context types among the parameters of the creator (or of all constructors while no creator is chosen).</summary>
    public required ImmutableArray<INamedTypeSymbol> ParameterContexts { get; init; }

    /// <summary>The name of the generated class: <see cref="NamedFactory"/> if that is an identifier, else the default; null if there is no name to derive one from.</summary>
    public required string? FactoryName { get; init; }

    /// <summary>What the user declared with the factory's name in its namespace: nothing, if all is well.</summary>
    public required ImmutableArray<ISymbol> FactoryNameHolders { get; init; }

    /// <summary>A type that a parameter means and that the factory's name would hide: null, if all is well.</summary>
    public required INamedTypeSymbol? HiddenByFactory { get; init; }

    /// <summary>The attribute: where findings about the declaration as a whole are shown.</summary>
    public Location Location => Locations.Of(Attribute, Implementation);
}
