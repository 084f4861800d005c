using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>Whether generated code can read a key.</summary>
internal static class KeyReading
{
    /// <summary>An instance property with a getter that the context type itself may call. A base's private getter isn't.</summary>
    public static bool HasReadableGetter(IPropertySymbol key, ContextDeclaration context) =>
        key is { Name.Length: > 0, IsStatic: false, IsIndexer: false, GetMethod: { } getter, ExplicitInterfaceImplementations.IsEmpty: true }
        && context.Known.Compilation.IsSymbolAccessibleWithin(key, context.Type)
        && context.Known.Compilation.IsSymbolAccessibleWithin(getter, context.Type);

    /// <summary>Whether the type can be the type argument that a key needs, and its name written in another file.</summary>
    public static bool HasUsableType(ISymbol key) => IsUsable(TypeOf(key));

    /// <summary>The declared type of a key property, or what a key method returns.</summary>
    public static ITypeSymbol TypeOf(ISymbol key) => key is IMethodSymbol method ? method.ReturnType : ((IPropertySymbol)key).Type;

    private static bool IsUsable(ITypeSymbol type) => type switch
    {
        IPointerTypeSymbol or IFunctionPointerTypeSymbol or { IsRefLikeType: true } or { SpecialType: SpecialType.System_Void } => false,
        IArrayTypeSymbol array => IsUsable(array.ElementType),
        INamedTypeSymbol named => !named.IsFileLocal && named.TypeArguments.All(IsUsable) && (named.ContainingType is not { } outer || IsUsable(outer)),
        _ => true,
    };
}
