using FactoryGen.Analysis.Ownership;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage.Tasks;

/// <summary>Goes after what <c>ContinueWith</c> runs behind a task without a look at it: then the task is as good as the continuation's own.</summary>
internal sealed class TaskContinuations(TaskJourney journey)
{
    public void Follow(IInvocationOperation continuation)
    {
        if (IsIndifferent(continuation))
        {
            FollowOwnTask(continuation);
        }
        else
        {
            journey.Add(TaskFateKind.Used, continuation);
        }
    }

    private void FollowOwnTask(IOperation task)
    {
        switch (task.Parent)
        {
            case { } parent when Discards.Drop(parent):
                // Awaiting the continuation would tell nobody how the task ended.
                journey.Place.Lose();
                journey.Add(TaskFateKind.Dropped, parent, "The task is dropped behind a continuation that doesn't look at it");
                break;
            case IConversionOperation or IConditionalAccessOperation:
                FollowOwnTask(task.Parent);
                break;
            case IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "WaitAsync" } configured:
                FollowOwnTask(configured);
                break;
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Unwrap" } unwrapped }:
                FollowOwnTask(unwrapped);
                break;
            case IInvocationOperation { TargetMethod.Name: "ContinueWith" } next:
                Follow(next);
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                journey.Place.Lose();
                journey.Locals.Follow(declarator.Symbol, declarator, FollowOwnTask);
                break;
            default:
                journey.Add(TaskFateKind.Used, task);
                break;
        }
    }

    // A method, or a delegate from elsewhere, may look at what it is given.
    private bool IsIndifferent(IInvocationOperation continuation) =>
        continuation.Arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0) is { Value: var action }
        && DelegateBody.LambdaOf(action) is { Symbol.Parameters: [var antecedent, ..], Body: var body }
        && !continuation.Arguments.Any(RunsOnFailure)
        && !body.Descendants().Any(operation => operation switch
        {
            IParameterReferenceOperation { Parameter: var parameter } => SymbolEqualityComparer.Default.Equals(parameter, antecedent),
            ILocalReferenceOperation { Local: var local } => journey.Locals.Have(local),
            _ => false,
        });

    // Somebody wrote that it is for the failure; of what can't be read, that is assumed.
    private static bool RunsOnFailure(IArgumentOperation argument) =>
        argument.Parameter?.Type.Name == nameof(TaskContinuationOptions)
        && (argument.Value.ConstantValue is not { HasValue: true, Value: int value }
            || ((TaskContinuationOptions)value & (TaskContinuationOptions.NotOnRanToCompletion | TaskContinuationOptions.NotOnFaulted)) == TaskContinuationOptions.NotOnRanToCompletion);
}
