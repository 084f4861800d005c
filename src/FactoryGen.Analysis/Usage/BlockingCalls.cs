using FactoryGen.Analysis.Ownership;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage;

/// <summary>Finds what blocks on the task of an asynchronous factory, or of the end of a scope, or of code that does either.</summary>
internal sealed class BlockingCalls(UsageKnowledge usage)
{
    private readonly FactoryTasks _tasks = new(usage);
    private readonly BlockingHelpers _helpers = new(usage);

    /// <summary><c>.Result</c>, a loop that polls <c>IsCompleted</c>, a wait handle; null for any other property.</summary>
    public BlockingCall? Of(IPropertyReferenceOperation property) => property switch
    {
        { Property.Name: "Result", Instance: { } task } when usage.ResultOfTask(task.Type) is not null => Unless(task, property, "'.Result'"),
        { Property.Name: "AsyncWaitHandle", Instance: { } task } => Unless(task, property, "'AsyncWaitHandle'"),
        { Instance: { } task } when CompletedTasks.IsTest(property) && Polling.Is(property) => Found(_tasks.Read(task), property.Syntax, $"Polling '{property.Property.Name}'"),
        _ => null,
    };

    /// <summary><c>Wait</c>, <c>WaitAll</c>, <c>GetAwaiter().GetResult()</c>, a helper that blocks; null for any other call.</summary>
    public BlockingCall? Of(IInvocationOperation call)
    {
        switch (call.TargetMethod)
        {
            case { Name: "Wait", ContainingType.Name: "Task" } when call.Instance is { } task:
                return IsZero(call) ? null : Unless(task, call, "'.Wait()'");
            case { Name: "GetResult", Parameters.IsEmpty: true } when call.Instance is { Type: { } type } awaiter && type.Name.EndsWith("Awaiter", StringComparison.Ordinal):
                return Unless(awaiter, call, "'.GetAwaiter().GetResult()'");
            case { Name: "WaitAll" or "WaitAny", IsStatic: true, ContainingType.Name: "Task" }:
                return WaitingFor(call);
            default:
                return _helpers.Of(call, _tasks) is { } found ? Found(found.Task, call.Syntax, $"'{call.TargetMethod.Name}'", found.IsCertain) : null;
        }
    }

    private BlockingCall? WaitingFor(IInvocationOperation call)
    {
        var tasks = call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0)?.Value.WithoutConversions();

        var each = tasks is null ? [] : TaskSources.ElementsOf(tasks) ?? new[] { tasks };
        var best = ScopedInstance.Foreign;
        foreach (var task in each)
        {
            var read = _tasks.Read(task);
            best = read.Origin > best.Origin && !CompletedTasks.Is(task, call) ? read : best;
        }

        return Found(best, call.Syntax, $"'Task.{call.TargetMethod.Name}'");
    }

    private BlockingCall? Unless(IOperation task, IOperation use, string what) =>
        _tasks.Read(task) is { IsScoped: true } read && !CompletedTasks.Is(task, use) ? Found(read, use.Syntax, what) : null;

    private static BlockingCall? Found(ScopedInstance task, SyntaxNode syntax, string what, bool isCertain = true) =>
        task.IsScoped ? new(task, Name(syntax), what, isCertain) : null;

    // Wait(0) only looks.
    private static bool IsZero(IInvocationOperation call) => call.Arguments.FirstOrDefault()?.Value
        is { ConstantValue: { HasValue: true, Value: 0 } } or IFieldReferenceOperation { Field: { Name: "Zero", ContainingType.Name: "TimeSpan" } };

    // A chain over several lines is shown where it blocks.
    private static SyntaxNode Name(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax { Expression: var called } => Name(called),
        MemberAccessExpressionSyntax { Name: var name } => name,
        MemberBindingExpressionSyntax { Name: var name } => name,
        _ => syntax,
    };
}
