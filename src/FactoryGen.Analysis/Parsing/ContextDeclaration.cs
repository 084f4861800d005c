using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analysis.Parsing;

/// <summary>A <c>[ScopeContext]</c> type as its symbols show it; lives as long as one parse step or one analysis.</summary>
internal sealed class ContextDeclaration
{
    public required KnownTypes Known { get; init; }

    public required INamedTypeSymbol Type { get; init; }

    public required AttributeData Attribute { get; init; }

    /// <summary>The <c>[ScopeKey]</c> properties, readable or not: those of the bases first, then in declaration order.</summary>
    public required ImmutableArray<IPropertySymbol> Keys { get; init; }

    /// <summary>Whether the type and those that contain it are <c>partial</c>.</summary>
    public bool IsPartial => ContainingChain.All(static type => type.DeclaringSyntaxReferences.Any(static reference =>
        reference.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword)));

    /// <summary>The members of <c>IScopeContext</c> that the user implements: the generator's place.</summary>
    public IEnumerable<ISymbol> HandWrittenMembers => Type.GetMembers().Where(member => IsOfScopeContext(member) && !GeneratedOutput.Contains(member));

    /// <summary>Whether generated code can add members to the type: a partial class that isn't static, generic or file-local.</summary>
    public bool IsExtensible =>
        Type is { TypeKind: TypeKind.Class, IsStatic: false }
        && TypeText.HasFullName(Type)
        && IsPartial
        && ContainingChain.All(static type => type is { Arity: 0, IsFileLocal: false })
        && !HandWrittenMembers.Any();

    /// <summary>
    /// Whether the type is compiled already, by another assembly: then no rule is asked, and it is usable exactly if it
    /// is an <c>IScopeContext</c>.
    /// </summary>
    public bool IsReferenced => !Known.IsOwn(Type);

    /// <summary>Whether a referenced context was built with the generator.</summary>
    public bool IsScopeContext => Known.ScopeContextInterface is { } contract && Type.AllInterfaces.Contains(contract, SymbolEqualityComparer.Default);

    private IEnumerable<INamedTypeSymbol> ContainingChain
    {
        get
        {
            for (var type = Type; type is not null; type = type.ContainingType)
            {
                yield return type;
            }
        }
    }

    /// <summary>The attribute: where findings about the declaration as a whole are shown.</summary>
    public Location Location => Locations.Of(Attribute, Type);

    private bool IsOfScopeContext(ISymbol member) => member switch
    {
        IPropertySymbol property => property.ExplicitInterfaceImplementations.Any(IsDeclaredThere),
        IMethodSymbol { MethodKind: MethodKind.ExplicitInterfaceImplementation } method => method.ExplicitInterfaceImplementations.Any(IsDeclaredThere),
        _ => false,
    };

    private bool IsDeclaredThere(ISymbol member) => SymbolEqualityComparer.Default.Equals(member.ContainingType, Known.ScopeContextInterface);
}
