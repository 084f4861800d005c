using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>The attributes by name, as the compiler's attribute index knows them: whichever assembly defines them.</summary>
internal static class AttributeNames
{
    public const string ScopedFactory = "FactoryGen.ScopedFactoryAttribute";
    public const string ScopedFactoryOfService = "FactoryGen.ScopedFactoryAttribute`1";
    public const string ScopeContext = "FactoryGen.ScopeContextAttribute";
    public const string ScopeKey = "FactoryGen.ScopeKeyAttribute";

    public static bool IsScopedFactory(this AttributeData attribute) =>
        attribute.AttributeClass is { Name: "ScopedFactoryAttribute", Arity: 0 or 1 } type && IsOurs(type);

    public static bool IsScopeContext(this AttributeData attribute) => attribute.Is("ScopeContextAttribute");

    public static bool IsScopeKey(this AttributeData attribute) => attribute.Is("ScopeKeyAttribute");

    public static bool IsScopedService(this AttributeData attribute) => attribute.Is("ScopedServiceAttribute");

    public static bool IsAsyncInitializer(this AttributeData attribute) => attribute.Is("AsyncInitializerAttribute");

    public static bool IsFactoryConstructor(this AttributeData attribute) => attribute.Is("FactoryConstructorAttribute");

    public static bool IsParentContext(this AttributeData attribute) => attribute.Is("ParentContextAttribute");

    public static bool IsLegacyEntryPoint(this AttributeData attribute) => attribute.Is("LegacyEntryPointAttribute");

    public static bool Has(this ISymbol symbol, Func<AttributeData, bool> kind) => WrittenAttributes.Of(symbol).Any(kind);

    private static bool Is(this AttributeData attribute, string name) =>
        attribute.AttributeClass is { Arity: 0 } type && type.Name == name && IsOurs(type);

    private static bool IsOurs(INamedTypeSymbol type) =>
        type is { ContainingType: null, ContainingNamespace: { Name: "FactoryGen", ContainingNamespace.IsGlobalNamespace: true } };
}
