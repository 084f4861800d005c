using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analysis.Parsing;

/// <summary>A context as its symbols show it; lives as long as one parse step or one analysis.</summary>
internal sealed class ContextDeclaration
{
    private readonly Lazy<ContextLookup> _lookup;

    public ContextDeclaration() => _lookup = new(FindLookup);

    public required KnownTypes Known { get; init; }

    public required INamedTypeSymbol Type { get; init; }

    /// <summary><c>[ScopeContext]</c>, or the <c>[ScopeKey]</c> of <see cref="KeyMethod"/>.</summary>
    public required AttributeData Attribute { get; init; }

    /// <summary>The method that makes the type a context; null if the type is one by itself.</summary>
    public IMethodSymbol? KeyMethod { get; init; }

    /// <summary>The <c>[ScopeKey]</c> properties, readable or not: those of the bases first, then in declaration order.</summary>
    public required ImmutableArray<IPropertySymbol> Keys { get; init; }

    /// <summary>Whether the type and those that contain it are <c>partial</c>.</summary>
    public bool IsPartial => ContainingChain.All(static type => type.DeclaringSyntaxReferences.Any(static reference =>
        reference.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword)));

    /// <summary>The members of <c>IScopeContext</c> that the user implements: the generator's place.</summary>
    public IEnumerable<ISymbol> HandWrittenMembers => Type.GetMembers().Where(member => IsOfScopeContext(member) && !GeneratedOutput.Contains(member));

    /// <summary>Whether the place of every field is the user's to say.</summary>
    private bool HasExplicitLayout => WrittenAttributes.Of(Type).Any(static attribute =>
        attribute.AttributeClass is { Name: "StructLayoutAttribute" } && attribute.ConstructorArguments is [{ Value: (int)LayoutKind.Explicit or (short)LayoutKind.Explicit }]);

    /// <summary>Whether generated code can add members to the type: a partial class that isn't static, generic or file-local, and places its fields itself.</summary>
    public bool IsExtensible =>
        Type is { TypeKind: TypeKind.Class, IsStatic: false }
        && TypeText.HasFullName(Type)
        && IsPartial
        && !HasExplicitLayout
        && ContainingChain.All(static type => type is { Arity: 0, IsFileLocal: false })
        && !HandWrittenMembers.Any();

    /// <summary>
    /// Whether what makes it a context is compiled already, by another assembly: then no rule is asked, and it is usable exactly if it
    /// <see cref="IsBuilt"/>.
    /// </summary>
    public bool IsReferenced => !Known.IsOwn((ISymbol?)KeyMethod ?? Type);

    /// <summary>Whether several methods make the type a context: nobody knows which one counts.</summary>
    public bool IsAmbiguous => KeyMethod is not null && Known.KeyMethods.Of(Type).Skip(1).Any();

    /// <summary>Whether a referenced context was built with the generator.</summary>
    public bool IsBuilt => KeyMethod is not null || IsScopeContext || Known.KeyMethods.AreRegisteredFor(Type);

    /// <summary>How a factory finds the scope of such a context.</summary>
    public ContextLookup Lookup => _lookup.Value;

    private ContextLookup FindLookup() =>
        KeyMethod is null && (IsReferenced ? IsScopeContext : IsExtensible) ? ContextLookup.Link
        : Type.IsValueType ? ContextLookup.KeyOfValue
        : ContextLookup.Key;

    // The type itself, not a base of it: that one's link and key are the base's.
    private bool IsScopeContext => Known.ScopeContextInterface is { } contract && Type.Interfaces.Contains(contract, SymbolEqualityComparer.Default);

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
