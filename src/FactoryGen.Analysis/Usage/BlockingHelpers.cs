using FactoryGen.Analysis.Ownership;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage;

/// <summary>Helpers that take asynchronous work and come back when it is done: <c>RunSync</c>, <c>JoinableTaskFactory.Run</c>, <c>AsyncContext.Run</c>.</summary>
internal sealed class BlockingHelpers(UsageKnowledge usage)
{
    private static readonly string[] Runners = ["JoinableTaskFactory", "JoinableTaskContext", "AsyncContext", "AsyncPump", "AsyncHelper", "AsyncHelpers", "AsyncUtil"];

    /// <summary>What the helper waits for, and whether it does so for certain; null if the call is no such helper.</summary>
    public (ScopedInstance Task, bool IsCertain)? Of(IInvocationOperation call, FactoryTasks tasks)
    {
        var method = call.TargetMethod;
        if (call.Arguments.IsEmpty || method.MethodKind == MethodKind.DelegateInvoke || usage.IsTask(method.ReturnType))
        {
            return null;
        }

        foreach (var argument in call.Arguments)
        {
            if (TaskOf(argument.Parameter?.Type) is { } task
                && Blocks(method, usage.ResultOfTask(task), call) is { } isCertain
                && Read(argument, tasks) is { IsScoped: true } read)
            {
                return (read, isCertain);
            }
        }

        return null;
    }

    // A task, or what is called to get one.
    private ITypeSymbol? TaskOf(ITypeSymbol? parameter) =>
        usage.IsTask(parameter) ? parameter
        : parameter is INamedTypeSymbol { TypeKind: TypeKind.Delegate, DelegateInvokeMethod.ReturnType: var returned } && usage.IsTask(returned) ? returned
        : null;

    private ScopedInstance Read(IArgumentOperation argument, FactoryTasks tasks) =>
        !usage.IsTask(argument.Parameter?.Type) ? tasks.ReadStarted(argument.Value)
        : CompletedTasks.Is(argument.Value, argument) ? ScopedInstance.Foreign
        : tasks.Read(argument.Value);

    // Who makes an instance of its task has waited for it; who gives nothing back may, if its name says so.
    private bool? Blocks(IMethodSymbol method, ITypeSymbol? result, IInvocationOperation call)
    {
        if (IsRunner(method))
        {
            return true;
        }

        var givesResult = result is not null && SymbolEqualityComparer.Default.Equals(method.ReturnType, result) && !OnlyLooks(method.Name);
        return (givesResult || IsNamedSo(method.Name) || method.ReturnsVoid) && MethodBody.Of(method.ReducedFrom ?? method, call.SemanticModel) is { } body
            ? BlocksItself(body) ? true : null
            : givesResult ? true
            : IsNamedSo(method.Name) ? false
            : null;
    }

    private static bool IsRunner(IMethodSymbol method) =>
        method.Name is "Run" or "RunSync" or "RunTask" && Runners.Contains(method.ContainingType.Name);

    private static bool IsNamedSo(string name) =>
        !name.EndsWith("Async", StringComparison.Ordinal)
        && (name.Contains("Sync") || name.Contains("Synchronously") || name.StartsWith("Block", StringComparison.Ordinal) || name.StartsWith("WaitFor", StringComparison.Ordinal) || name.Contains("Blocking"));

    private static bool OnlyLooks(string name) => name.Contains("OrDefault") || name.Contains("OrNull") || name.Contains("Completed") || name.StartsWith("Try", StringComparison.Ordinal);

    private bool BlocksItself(IOperation body) => body.Descendants().Any(operation => operation switch
    {
        IPropertyReferenceOperation { Property.Name: "Result", Instance.Type: { } type } => usage.IsTask(type),
        IInvocationOperation { TargetMethod: { Name: "Wait" or "WaitAll", ContainingType.Name: "Task" } } => true,
        IInvocationOperation { TargetMethod.Name: "GetResult", Instance.Type: { } type } => type.Name.EndsWith("Awaiter", StringComparison.Ordinal),
        _ => false,
    });
}
