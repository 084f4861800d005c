using FactoryGen.Analysis.Ownership;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage;

/// <summary>Tells whether a task is complete where its result is asked for, so that asking doesn't block: awaited before, or tested.</summary>
internal static class CompletedTasks
{
    private const int DeepestNesting = 4;

    /// <param name="task">The task, or an awaiter of it.</param>
    /// <param name="use">Where its result is asked for.</param>
    public static bool Is(IOperation task, IOperation use) => Is(task, use, 0);

    /// <summary>Whether the property says that a task has ended, or how.</summary>
    public static bool IsTest(IPropertyReferenceOperation property) =>
        property.Property.Name is "IsCompleted" or "IsCompletedSuccessfully" or "IsFaulted" or "IsCanceled" or "Status";

    private static bool Is(IOperation task, IOperation use, int depth)
    {
        var inner = TaskSources.Unwrapped(task);
        return inner switch
        {
            _ when depth > DeepestNesting => false,
            IAwaitOperation awaited => IsWhenAny(awaited.Operation),
            IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput } => IsMatched(use),
            IParameterReferenceOperation parameter when TaskSources.CallOf(parameter) is { } call => IsContinuation(call, use, depth) || IsSeen(parameter.Parameter, use, depth),
            ILocalReferenceOperation local => IsOfLoop(local, use, depth) || IsGiven(local, use, depth) || IsSeen(local.Local, use, depth),
            IInvocationOperation chain => IsFiltered(chain) || (TaskSources.ReceiverOf(chain) is { } receiver && TaskSources.IsWrapper(chain.TargetMethod) && Is(receiver, use, depth + 1)),
            _ => TaskSources.SymbolOf(inner) is { } symbol && IsSeen(symbol, use, depth),
        };
    }

    // The parameter of ContinueWith is complete; so is one of a Select over tasks that were awaited.
    private static bool IsContinuation(IInvocationOperation call, IOperation use, int depth) =>
        call.TargetMethod.Name.StartsWith("Continue", StringComparison.Ordinal)
        || call.TargetMethod.Name is "OnCompleted" or "UnsafeOnCompleted"
        || (TaskSources.ReceiverOf(call) is { } receiver && Is(receiver, use, depth + 1));

    private static bool IsOfLoop(ILocalReferenceOperation local, IOperation use, int depth) =>
        TaskSources.LoopOf(local) is { } loop && (loop.IsAsynchronous || Is(loop.Collection, use, depth + 1));

    private static bool IsGiven(ILocalReferenceOperation local, IOperation use, int depth) => LocalValues.Of(local).Any(value => TaskSources.Unwrapped(value) switch
    {
        IAwaitOperation awaited => IsWhenAny(awaited.Operation),
        ILocalReferenceOperation { Local: var other } when SymbolEqualityComparer.Default.Equals(other, local.Local) => false,
        ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation => Is(value, use, depth + 1),
        _ => false,
    });

    // task is { IsCompletedSuccessfully: true, Result: var result }
    private static bool IsMatched(IOperation use) =>
        use.Parent is IPropertySubpatternOperation { Parent: IRecursivePatternOperation pattern }
        && pattern.PropertySubpatterns.TakeWhile(part => part != use.Parent).Any(static part => part.Member is IPropertyReferenceOperation property && IsTest(property));

    // tasks.Where(task => task.IsCompletedSuccessfully)
    private static bool IsFiltered(IInvocationOperation chain) =>
        chain.Descendants().Any(static operation => operation is IPropertyReferenceOperation property && IsTest(property));

    private static bool IsSeen(ISymbol symbol, IOperation use, int depth)
    {
        var changes = new List<int>();
        var evidence = -1;
        foreach (var operation in LocalValues.Body(use).Descendants())
        {
            if (operation.Syntax.SpanStart >= use.Syntax.SpanStart || !SymbolEqualityComparer.Default.Equals(TaskSources.SymbolOf(operation), symbol))
            {
                continue;
            }

            if (operation.Parent is ISimpleAssignmentOperation assignment && assignment.Target == operation)
            {
                changes.Add(operation.Syntax.SpanStart);
            }
            else if (IsEvidence(operation, use, depth))
            {
                evidence = Math.Max(evidence, operation.Syntax.SpanStart);
            }
        }

        // Another task may be in it since.
        return evidence >= 0 && !changes.Any(change => change > evidence);
    }

    /// <summary>Whether this mention of the task means that it is complete behind it.</summary>
    private static bool IsEvidence(IOperation mention, IOperation use, int depth)
    {
        for (var (child, current) = (mention, mention.Parent); current is not null; (child, current) = (current, current.Parent))
        {
            switch (current)
            {
                case IAwaitOperation:
                    return Dominance.Of(current, use);
                case IPropertyReferenceOperation property when property.Instance == child && IsTest(property):
                    return IsHeeded(property, use);
                case IPropertyReferenceOperation { Property.Name: "Result" }:
                case IInvocationOperation { TargetMethod.Name: "Wait" or "WaitAll" or "GetResult" }:
                    return Dominance.Of(current, use);
                case IInvocationOperation { TargetMethod.Name: "OnCompleted" or "UnsafeOnCompleted" }:
                    return current.Syntax.Span.Contains(use.Syntax.Span);

                // if (await Task.WhenAny(task, timeout) == task)
                case IInvocationOperation call when IsWhenAny(call):
                    return false;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals }:
                    return NullTest.Of(current) is null;
                case IIsPatternOperation or ISwitchExpressionOperation:
                    return current.Descendants().Any(static operation => operation is IPropertyReferenceOperation property && IsTest(property));
                case IForEachLoopOperation loop when loop.Collection == child:
                    return loop.Body.Descendants().Any(static operation => operation is IAwaitOperation { Operation: var awaited } && TaskSources.Unwrapped(awaited) is ILocalReferenceOperation local && TaskSources.LoopOf(local) is not null)
                        && Dominance.Of(loop, use);

                // var all = Task.WhenAll(first, second);
                case IVariableDeclaratorOperation { Symbol: var other } when depth < DeepestNesting:
                    return IsSeen(other, use, depth + 1);
                case IBlockOperation or IAnonymousFunctionOperation:
                    return false;
            }
        }

        return false;
    }

    // A test that nothing follows from, but a line in a log, doesn't make the task complete.
    private static bool IsHeeded(IOperation test, IOperation use)
    {
        for (var (child, current) = (test, test.Parent); current is not null; (child, current) = (current, current.Parent))
        {
            switch (current)
            {
                case IConditionalOperation or ISwitchOperation or ISwitchExpressionOperation:
                    return current.Syntax.Span.Contains(use.Syntax.Span)
                        || current.Descendants().Any(static operation => operation is IReturnOperation or IThrowOperation or IBranchOperation or IAwaitOperation);
                case IBinaryOperation when current.Syntax.Span.Contains(use.Syntax.Span):
                case ILoopOperation:
                    return true;
                case IBlockOperation:
                    return true;
            }
        }

        return true;
    }

    private static bool IsWhenAny(IOperation operation) => TaskSources.Unwrapped(operation) is IInvocationOperation { TargetMethod.Name: "WhenAny" };
}
