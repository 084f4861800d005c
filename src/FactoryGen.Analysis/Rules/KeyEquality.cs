using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

/// <summary>Whether equal keys stay equal: a type that compares by reference gives the same user a second scope.</summary>
internal static class KeyEquality
{
    /// <summary>Why values of the type, or parts of them, have no stable equality; null: they have, or the type doesn't bind.</summary>
    public static string? Obstacle(ITypeSymbol type) => Obstacle(type, new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default));

    private static string? Obstacle(ITypeSymbol type, HashSet<ITypeSymbol> seen) => !seen.Add(type) ? null : type switch
    {
        { TypeKind: TypeKind.Error or TypeKind.Enum } or { SpecialType: SpecialType.System_String } => null,
        { SpecialType: SpecialType.System_Object } => "an object compares by reference",
        { TypeKind: TypeKind.Dynamic } => "nobody knows how a 'dynamic' compares",
        { TypeKind: TypeKind.Interface } => $"nobody knows how an '{type.Name}' compares",
        { TypeKind: TypeKind.Delegate } => "a delegate compares by what it refers to",
        { TypeKind: TypeKind.Array } => "an array compares by reference",
        { TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer } or { IsRefLikeType: true } => "it can't be kept",
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } => Obstacle(value, seen),
        INamedTypeSymbol { IsTupleType: true } tuple => FirstOf(tuple.TupleElements, seen),
        INamedTypeSymbol named when IsView(named) => $"'{named.Name}' compares by reference",
        INamedTypeSymbol { IsRecord: true } record => FirstOf(FieldsOf(record), seen),
        INamedTypeSymbol named when OverridesEquals(named) => null,
        INamedTypeSymbol { TypeKind: TypeKind.Struct } value => FirstOf(FieldsOf(value), seen),
        { TypeKind: TypeKind.Class } => $"'{type.Name}' doesn't override Equals, so it compares by reference",
        _ => null,
    };

    private static string? FirstOf(IEnumerable<IFieldSymbol> fields, HashSet<ITypeSymbol> seen) =>
        fields.Select(field => Obstacle(field.Type, seen)).FirstOrDefault(static obstacle => obstacle is not null);

    // A record that was given an Equals of its own compares as it says.
    private static IEnumerable<IFieldSymbol> FieldsOf(INamedTypeSymbol type) =>
        type.IsRecord && type.GetMembers(nameof(Equals)).Any(static member => member is IMethodSymbol { IsImplicitlyDeclared: false, Parameters.Length: 1 })
            ? []
            : type.GetMembers().OfType<IFieldSymbol>().Where(static field => !field.IsStatic);

    // Collections, and what only points at memory: an Equals that these have compares the reference, too.
    private static bool IsView(INamedTypeSymbol type) =>
        type is { Name: "Memory" or "ReadOnlyMemory" or "ArraySegment", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
        || (type.AllInterfaces.Any(static contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable)
            && (!OverridesEquals(type) || IsSystemCollection(type.ContainingNamespace)));

    private static bool IsSystemCollection(INamespaceSymbol? space) =>
        space is { Name: "Collections", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
        || (space is { IsGlobalNamespace: false } && IsSystemCollection(space.ContainingNamespace));

    private static bool OverridesEquals(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: not SpecialType.System_Object and not SpecialType.System_ValueType }; current = current.BaseType)
        {
            if (current.GetMembers(nameof(Equals)).Any(static member => member is IMethodSymbol { IsOverride: true, Parameters: [{ Type.SpecialType: SpecialType.System_Object }] }))
            {
                return true;
            }
        }

        return false;
    }
}
