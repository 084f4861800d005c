using FactoryGen.Analysis.Ownership;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage.Colour;

/// <summary>What a synchronous factory handed out, with or without a task around it that waits for nothing else.</summary>
internal static class FinishedTask
{
    // Deeper than anybody writes, and an end to locals that are made of themselves.
    private const int DeepestNesting = 12;

    public static bool IsOne(IOperation? value, UsageKnowledge usage) => IsOne(value, usage, 0);

    /// <summary>Whether the operation makes a finished task of its argument.</summary>
    public static bool IsWrapper(IOperation operation, UsageKnowledge usage) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingType.Name: "Task" or "ValueTask" } } invocation => usage.IsTask(invocation.Type),
        IObjectCreationOperation { Type: { Name: "ValueTask" } type, Arguments.Length: 1 } => usage.IsTask(type),
        _ => false,
    };

    /// <summary>The <c>Task.Run</c> that the lambda is handed to; null if something else becomes of it.</summary>
    public static IInvocationOperation? RunBy(IAnonymousFunctionOperation lambda) =>
        TaskSources.CallOf(lambda) is { TargetMethod: { Name: "Run" or "StartNew", ContainingType.Name: "Task" or "TaskFactory" } } run ? run : null;

    private static bool IsOne(IOperation? value, UsageKnowledge usage, int depth) => depth <= DeepestNesting && value switch
    {
        IConversionOperation conversion => IsOne(conversion.Operand, usage, depth + 1),
        IAwaitOperation awaited => IsOne(awaited.Operation, usage, depth + 1),
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask", Instance: { } task } => IsOne(task, usage, depth + 1),
        IInvocationOperation { Arguments: [var argument, ..] } made when IsWrapper(made, usage) => IsOne(argument.Value, usage, depth + 1),
        IObjectCreationOperation { Arguments: [var argument] } made when IsWrapper(made, usage) => IsOne(argument.Value, usage, depth + 1),
        IInvocationOperation { TargetMethod: { Name: "Run" or "StartNew", ContainingType.Name: "Task" or "TaskFactory" }, Arguments: [var argument, ..] } =>
            IsOne(DelegateBody.ResultOf(argument.Value), usage, depth + 1),
        IPropertyReferenceOperation property when CompletionSource.BehindTask(property) is { } source =>
            source.Results.Any() && source.Results.All(result => IsOne(result, usage, depth + 1)),
        ILocalReferenceOperation local => HoldsOnlySuch(local, usage, depth + 1),
        _ => SynchronousResult.Of(value, usage) is not null,
    };

    private static bool HoldsOnlySuch(ILocalReferenceOperation local, UsageKnowledge usage, int depth)
    {
        var isGiven = false;
        foreach (var value in LocalValues.Of(local).Where(static value => !NullTest.IsNull(value)))
        {
            if (!IsOne(value, usage, depth))
            {
                return false;
            }

            isGiven = true;
        }

        return isGiven;
    }
}
