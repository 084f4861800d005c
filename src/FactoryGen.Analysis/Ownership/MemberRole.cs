using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analysis.Ownership;

/// <summary>What a member is there for: the work of an interface or base class, which another type could do in its place, or not at all.</summary>
internal static class MemberRole
{
    // Of these there is a default, which is no substitute; of the framework's types, too.
    private static readonly string[] Values = ["Settings", "Options", "Config", "Preferences", "Logger"];

    public static bool IsOf(ISymbol member) =>
        TypeOf(member) is INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Interface or TypeKind.Class, IsSealed: false } type
        && !Values.Any(type.Name.Contains)
        && !IsOfFramework(type)
        && !type.AllInterfaces.Any(static implemented => implemented.SpecialType == SpecialType.System_Collections_IEnumerable);

    /// <summary>Whether an instance of the type can be put there.</summary>
    public static bool IsPlayedBy(ITypeSymbol type, ISymbol member)
    {
        var role = TypeOf(member);
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (Same(current, role))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(implemented => Same(implemented, role));
    }

    /// <summary>Whether its class takes for granted that there is one: by the declaration, or with <c>!</c> where it is used.</summary>
    public static bool IsReliedOn(ISymbol member) =>
        TypeOf(member)?.NullableAnnotation == NullableAnnotation.NotAnnotated
        || member.ContainingType.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax().DescendantNodes().Any(node =>
            node is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var operand }
            && (operand as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText is var named
            && (named ?? (operand as IdentifierNameSyntax)?.Identifier.ValueText) == member.Name));

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static bool IsOfFramework(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
        {
            space = outer;
        }

        return space is { Name: "System", IsGlobalNamespace: false };
    }

    private static bool Same(ITypeSymbol? one, ITypeSymbol? other) => SymbolEqualityComparer.Default.Equals(one, other);
}
