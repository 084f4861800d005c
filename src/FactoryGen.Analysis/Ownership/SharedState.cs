using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Ownership;

/// <summary>Whether a static member can hold what one user leaves for the next.</summary>
internal static class SharedState
{
    public static bool IsMutable(ISymbol member) => member switch
    {
        IFieldSymbol { IsConst: true } => false,
        IFieldSymbol { IsReadOnly: false } => true,
        IFieldSymbol { Type: var type } => IsMutableCollection(type),
        IPropertySymbol property when !IsStored(property) => false,
        IPropertySymbol { SetMethod: not null } => true,
        IPropertySymbol { Type: var type } => IsMutableCollection(type),
        IEventSymbol => true,
        _ => false,
    };

    // Of an automatic property, not of one that computes.
    private static bool IsStored(IPropertySymbol property) => property.ContainingType.GetMembers().Any(member =>
        member is IFieldSymbol { IsImplicitlyDeclared: true } field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    // Collections are what state gathers in. Frozen and immutable ones can't change; arrays are tables of constants for the most part,
    // and what is neither (a lock, a regex, a logger, a meter) is there to be shared.
    private static bool IsMutableCollection(ITypeSymbol type) => type switch
    {
        { Name: "StringBuilder" or "MemoryStream" or "MemoryCache" } => true,
        { Name: "ReadOnlyCollection" or "ReadOnlyDictionary" or "ReadOnlyObservableCollection" or "ReadOnlySet" } => false,
        { Name: "IList" or "ICollection" or "IDictionary" or "ISet", TypeKind: TypeKind.Interface } or { TypeKind: TypeKind.Class } => IsOfCollections(type) && !IsComparer(type),
        _ => false,
    };

    private static bool IsComparer(ITypeSymbol type) => type.Name.EndsWith("Comparer", StringComparison.Ordinal);

    private static bool IsOfCollections(ITypeSymbol type) => type.ContainingNamespace?.ToDisplayString() is
        "System.Collections" or "System.Collections.Generic" or "System.Collections.Concurrent" or "System.Collections.ObjectModel" or "System.Collections.Specialized";
}
