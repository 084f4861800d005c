using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>Finds what builds an implementation.</summary>
internal static class CreatorParser
{
    /// <param name="implementation">What is to be built.</param>
    /// <param name="mayBeMarked">Whether members that the type itself declares may have attributes.</param>
    /// <param name="known">Of the compilation.</param>
    public static CreatorDeclaration Parse(INamedTypeSymbol implementation, bool mayBeMarked, KnownTypes known)
    {
        var marked = !mayBeMarked ? ImmutableArray<IMethodSymbol>.Empty
            : implementation.GetMembers().OfType<IMethodSymbol>()
                .Where(static method => method.Has(AttributeNames.IsFactoryConstructor))
                .InSourceOrder();
        var usable = TypeText.HasSeveralParameterLists(implementation)
            ? ImmutableArray<IMethodSymbol>.Empty
            : implementation.InstanceConstructors.Where(known.CanCall).InSourceOrder();
        var chosen = Choose(marked, usable, implementation, known);

        return new CreatorDeclaration
        {
            Marked = marked,
            UsableConstructors = usable,
            Chosen = chosen,
            Result = chosen is null ? CreatorResult.Other : ResultOf(chosen, implementation, known),
        };
    }

    /// <summary>Whether a marked constructor or method can build the implementation.</summary>
    public static bool IsValidCreator(IMethodSymbol method, INamedTypeSymbol implementation, KnownTypes known) =>
        known.CanCall(method)
        && method switch
        {
            { MethodKind: MethodKind.Constructor } => true,
            { Name.Length: > 0, MethodKind: MethodKind.Ordinary, IsStatic: true, IsGenericMethod: false, RefKind: RefKind.None } =>
                ResultOf(method, implementation, known) != CreatorResult.Other,
            _ => false,
        };

    /// <summary>What the method returns, as far as the creation of <paramref name="implementation"/> is concerned.</summary>
    public static CreatorResult ResultOf(IMethodSymbol method, INamedTypeSymbol implementation, KnownTypes known)
    {
        if (method.MethodKind == MethodKind.Constructor || Same(method.ReturnType, implementation))
        {
            return CreatorResult.Instance;
        }

        return method.ReturnType is INamedTypeSymbol { TypeArguments: [var result] } task
            && (Same(task.OriginalDefinition, known.TaskOfResult) || Same(task.OriginalDefinition, known.ValueTaskOfResult))
            && Same(result, implementation)
                ? CreatorResult.Task
                : CreatorResult.Other;
    }

    private static IMethodSymbol? Choose(
        ImmutableArray<IMethodSymbol> marked, ImmutableArray<IMethodSymbol> usable, INamedTypeSymbol implementation, KnownTypes known) => marked.Length switch
        {
            0 => usable.Length == 1 ? usable[0] : null,
            1 => IsValidCreator(marked[0], implementation, known) ? marked[0] : null,
            _ => null,
        };

    private static bool Same(ITypeSymbol type, ITypeSymbol? other) => SymbolEqualityComparer.Default.Equals(type, other);
}
