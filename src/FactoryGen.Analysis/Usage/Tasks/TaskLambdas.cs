using FactoryGen.Analysis.Ownership;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage.Tasks;

/// <summary>Goes after tasks that are the results of lambdas, and those that lambdas are given.</summary>
internal sealed class TaskLambdas(TaskJourney journey)
{
    /// <summary>Follows the result of a lambda to who calls it.</summary>
    public void FollowResult(IAnonymousFunctionOperation lambda, IReturnOperation returned, IOperation value)
    {
        var argument = LambdaUse.ArgumentOf(lambda);
        if (TaskTypes.IsBlind(value.Type))
        {
            // What a container is told is FG3002's.
            var isRegistration = argument?.Parent is { } call && ContainerRegistration.Of(call) is not null;
            journey.Add(isRegistration || LambdaUse.IsExpectation(returned) ? TaskFateKind.Used : TaskFateKind.Misused, returned, "is returned as an 'object'");
        }
        else if (argument is { Parent: IInvocationOperation receiver } && GivesResult(receiver.TargetMethod))
        {
            if (lambda.Symbol.IsAsync)
            {
                journey.Place.Fix();
                journey.Add(TaskFateKind.Passed, returned);
            }

            journey.FollowPart(receiver, isDirect: true);
        }
        else if (argument is { Parameter.Ordinal: 1, Parent: IInvocationOperation { TargetMethod: var method } } && TaskSequences.TakesKey(method))
        {
            journey.Add(TaskFateKind.Misused, returned, "is a key");
        }
        else
        {
            journey.Add(TaskFateKind.Returned, returned);
        }
    }

    /// <summary>Follows what a lambda does with its first parameter.</summary>
    public void FollowParameter(IAnonymousFunctionOperation lambda)
    {
        if (lambda.Symbol.Parameters is not [var parameter, ..])
        {
            return;
        }

        foreach (var reference in lambda.Body.Descendants().OfType<IParameterReferenceOperation>())
        {
            if (SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter))
            {
                journey.FollowPart(reference, isDirect: false);
            }
        }
    }

    // What the call gives has what the lambda gave in it: its type says how deep.
    private static bool GivesResult(IMethodSymbol method) => method switch
    {
        { Name: "Run" or "ContinueWith", ContainingType.Name: "Task" } or { Name: "StartNew", ContainingType.Name: "TaskFactory" } => true,
        { Name: "Select" } => TaskSequences.IsLinq(method),
        _ => false,
    };
}
