using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>Reads a <c>[ScopeKey]</c> method.</summary>
internal static class KeyMethodParser
{
    /// <summary>The declaration, or null if the method isn't marked.</summary>
    public static KeyMethodDeclaration? Parse(IMethodSymbol method, KnownTypes known) =>
        WrittenAttributes.Of(method).FirstOrDefault(AttributeNames.IsScopeKey) is { } attribute
            ? new KeyMethodDeclaration { Known = known, Method = method, Attribute = attribute, Context = ContextOf(method) }
            : null;

    /// <summary>The type that the method makes a context, whatever else is wrong with it; null if that isn't clear, or no type can be told apart so.</summary>
    public static INamedTypeSymbol? ContextOf(IMethodSymbol method) =>
        method.Parameters is [{ RefKind: RefKind.None, Type: INamedTypeSymbol type }] && CanBeContext(type)
            ? (INamedTypeSymbol)type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)
            : null;

    /// <summary>
    /// Whether the type can stand for a user. What many things are made of can't: with <c>string</c> as a context, every string that a constructor takes
    /// would be the user.
    /// </summary>
    public static bool CanBeContext(ITypeSymbol type) =>
        type is INamedTypeSymbol
        {
            TypeKind: TypeKind.Class or TypeKind.Interface or TypeKind.Struct,
            SpecialType: SpecialType.None,
            OriginalDefinition.SpecialType: SpecialType.None,
            IsTupleType: false,
            IsRefLikeType: false,
            IsStatic: false,
            IsUnboundGenericType: false,
        }
        && TypeText.IsBound(type)
        && !HasTypeParameter(type);

    private static bool HasTypeParameter(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => HasTypeParameter(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(HasTypeParameter) || (named.ContainingType is { } outer && HasTypeParameter(outer)),
        _ => false,
    };
}
