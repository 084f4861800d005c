using Microsoft.CodeAnalysis;

namespace FactoryGen.CodeFixes;

/// <summary>What an asynchronous function returns: which kind of task, and of what.</summary>
/// <param name="IsValueTask"><c>ValueTask</c> rather than <c>Task</c>.</param>
/// <param name="Result">What awaiting it gives; null: nothing.</param>
internal sealed record TaskShape(bool IsValueTask, ITypeSymbol? Result)
{
    /// <summary>The shape of a type; null for any other type.</summary>
    public static TaskShape? Of(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 0 or 1, ContainingNamespace: { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } } task
            ? new TaskShape(task.Name == "ValueTask", task.TypeArguments.FirstOrDefault())
            : null;

    /// <summary>Whether a task of that shape can be made of the type.</summary>
    public static bool CanHold(ITypeSymbol type) => type is { IsRefLikeType: false } and not IPointerTypeSymbol and not IFunctionPointerTypeSymbol;
}
