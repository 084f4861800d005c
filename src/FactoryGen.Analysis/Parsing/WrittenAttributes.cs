using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analysis.Parsing;

/// <summary>
/// Asks for attributes only where syntax shows that there may be any. Most symbols have none, and to bind the attributes of every
/// member and every parameter of every class costs more than all the rest of a parse.
/// </summary>
internal static class WrittenAttributes
{
    /// <summary>The attributes that the user wrote on the symbol.</summary>
    public static ImmutableArray<AttributeData> Of(ISymbol symbol) =>
        // The compiler keeps parameters without attributes apart itself, and has to search for their syntax.
        symbol is IParameterSymbol || MayStandOn(symbol) ? symbol.GetAttributes() : ImmutableArray<AttributeData>.Empty;

    /// <summary>False if the user wrote no attribute on a parameter of the method; true if there may be one.</summary>
    public static bool MayStandOnParametersOf(IMethodSymbol method)
    {
        var places = method.DeclaringSyntaxReferences;
        foreach (var place in places)
        {
            if (MayStandWithin(place.GetSyntax()))
            {
                return true;
            }
        }

        return IsInMetadata(method, places);
    }

    /// <summary>False if the user wrote no attribute on a member that the type itself declares, nor on a parameter of one; true if there may be one.</summary>
    public static bool MayStandOnMembersOf(INamedTypeSymbol type)
    {
        var parts = type.DeclaringSyntaxReferences;
        foreach (var part in parts)
        {
            if (part.GetSyntax() is not TypeDeclarationSyntax declaration || MayStandOnMembersOf(declaration))
            {
                return true;
            }
        }

        return IsInMetadata(type, parts);
    }

    private static bool MayStandOn(ISymbol symbol)
    {
        var places = symbol.DeclaringSyntaxReferences;
        foreach (var place in places)
        {
            if (MayStandOn(place.GetSyntax(), symbol))
            {
                return true;
            }
        }

        return IsInMetadata(symbol, places);
    }

    // Nothing is known of it yet. What the compiler itself adds to a source has no place either, and no attributes of the user's.
    private static bool IsInMetadata(ISymbol symbol, ImmutableArray<SyntaxReference> places) => places.IsEmpty && !symbol.IsImplicitlyDeclared;

    private static bool MayStandOn(SyntaxNode syntax, ISymbol symbol) => syntax switch
    {
        // A primary constructor: the attributes of the type are its own only if they say so.
        TypeDeclarationSyntax type when symbol is IMethodSymbol => HasTarget(type.AttributeLists),
        BaseTypeDeclarationSyntax type => type.AttributeLists.Count > 0,
        MemberDeclarationSyntax member => member.AttributeLists.Count > 0 || IsPartial(member),
        AccessorDeclarationSyntax { Parent.Parent: MemberDeclarationSyntax owner } accessor => accessor.AttributeLists.Count > 0 || IsPartial(owner),
        ArrowExpressionClauseSyntax { Parent: MemberDeclarationSyntax owner } => IsPartial(owner),
        VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax field } => field.AttributeLists.Count > 0 || IsPartial(field),
        _ => true,
    };

    private static bool MayStandWithin(SyntaxNode syntax) => syntax switch
    {
        TypeDeclarationSyntax type => type.ParameterList is not { } list || HasAttributes(list),
        BaseMethodDeclarationSyntax method => HasAttributes(method.ParameterList) || IsPartial(method),
        AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax } => false,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax } => false,
        _ => true,
    };

    private static bool MayStandOnMembersOf(TypeDeclarationSyntax type)
    {
        if (HasTarget(type.AttributeLists))
        {
            return true;
        }

        foreach (var member in type.Members)
        {
            if (member.AttributeLists.Count > 0 || IsPartial(member) || MayStandOnPartsOf(member))
            {
                return true;
            }
        }

        return type.ParameterList is { } parameters && HasAttributes(parameters);
    }

    // Attributes of a type's primary constructor say so.
    private static bool HasTarget(SyntaxList<AttributeListSyntax> lists)
    {
        foreach (var list in lists)
        {
            if (list.Target is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayStandOnPartsOf(MemberDeclarationSyntax member) => member switch
    {
        BaseMethodDeclarationSyntax method => HasAttributes(method.ParameterList),
        PropertyDeclarationSyntax { AccessorList: { } accessors } => accessors.Accessors.Any(static accessor => accessor.AttributeLists.Count > 0),
        PropertyDeclarationSyntax or BaseFieldDeclarationSyntax or BaseTypeDeclarationSyntax or DelegateDeclarationSyntax => false,
        _ => true,
    };

    private static bool HasAttributes(ParameterListSyntax list)
    {
        foreach (var parameter in list.Parameters)
        {
            if (parameter.AttributeLists.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    // Its other part may carry them.
    private static bool IsPartial(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.PartialKeyword);
}
