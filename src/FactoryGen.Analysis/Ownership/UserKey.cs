using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>Whether what is kept under a key is kept for the user whose it is.</summary>
internal static class UserKey
{
    /// <summary>Whether the key is the context, a part of one, or what the instance's context was made of.</summary>
    public static bool Is(IOperation? key, ScopedInstance instance, UsageKnowledge usage) =>
        key is not null
        && (key.DescendantsAndSelf().Any(part => IsContext(part.Type, usage) || IsKeyType(part.Type, usage))
            || SharesVariable(key, instance.Call?.ContextArgument?.Value));

    /// <summary>Whether the type is a context.</summary>
    public static bool IsContext(ITypeSymbol? type, UsageKnowledge usage) =>
        type is INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct } named
        && (usage.Known.ScopeContextInterface is { } contract && named.AllInterfaces.Contains(contract, SymbolEqualityComparer.Default)
            || usage.Implementations.Any(implementation => SymbolEqualityComparer.Default.Equals(implementation.Context, named)));

    /// <summary>Whether a type that can change is compared by what can change: then a dictionary loses it.</summary>
    public static bool CanChange(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None, DeclaringSyntaxReferences.Length: > 0 } named
        && named.GetMembers("GetHashCode").Any(static member => member is IMethodSymbol { IsOverride: true, IsImplicitlyDeclared: false } || member.ContainingType.IsRecord)
        && named.GetMembers().Any(static member => member is IPropertySymbol { IsStatic: false, SetMethod: { IsInitOnly: false, DeclaredAccessibility: not Accessibility.Private } });

    // UserId, not string: a type that was made to be the key of a context.
    private static bool IsKeyType(ITypeSymbol? type, UsageKnowledge usage) =>
        type is INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct } named
        && named.ContainingNamespace?.Name != "System"
        && usage.Implementations.Any(implementation => implementation.Context is { } context && context.GetMembers().Any(member =>
            member is IPropertySymbol property && SymbolEqualityComparer.Default.Equals(property.Type, named)));

    private static bool SharesVariable(IOperation key, IOperation? context)
    {
        var variables = Variables(key);
        return context is not null && Variables(context).Any(variable => variables.Contains(variable, SymbolEqualityComparer.Default));
    }

    private static IEnumerable<ISymbol> Variables(IOperation operation) => operation.DescendantsAndSelf().Select(static part => part switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        _ => (ISymbol?)null,
    }).OfType<ISymbol>();
}
