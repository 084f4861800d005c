using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage.Tasks;

/// <summary>Goes after a task that is the result of another one, alone or in a sequence: awaited once, it is still a task.</summary>
internal sealed class NestedTasks(TaskJourney journey, TaskTypes types)
{
    /// <summary>Follows the outer task.</summary>
    public void Follow(IOperation outer)
    {
        switch (outer.Parent)
        {
            case IAwaitOperation awaited:
                journey.FollowPart(awaited, isDirect: true);
                break;
            case IPropertyReferenceOperation { Property.Name: "Result" } result:
                journey.FollowPart(result, isDirect: true);
                break;
            case IInvocationOperation { TargetMethod.Name: "GetResult" } result:
                journey.FollowPart(result, isDirect: true);
                break;
            case IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "WaitAsync" or "AsTask" or "Preserve" or "GetAwaiter" } configured when configured.Instance == outer:
                Follow(configured);
                break;
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Unwrap" } unwrapped }:
                journey.FollowPart(unwrapped, isDirect: true);
                break;
            case IConversionOperation conversion:
                FollowConversion(conversion);
                break;
            case { } parent when Discards.Drop(parent):
                journey.Place.Lose();
                journey.Add(TaskFateKind.Dropped, parent, "The task is dropped");
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                FollowLocal(declarator.Symbol, declarator);
                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } assignment when assignment.Value == outer:
                FollowLocal(local, assignment);
                break;
            case IArrayInitializerOperation { Parent: IArrayCreationOperation array }:
                journey.FollowPart(array, isDirect: false);
                break;
            case IReturnOperation returned when LambdaUse.FunctionAround(returned) is IAnonymousFunctionOperation lambda:
                journey.Lambdas.FollowResult(lambda, returned, outer);
                break;
            default:
                journey.Add(TaskFateKind.Used, outer);
                break;
        }
    }

    private void FollowLocal(ILocalSymbol local, IOperation near)
    {
        journey.Place.Lose();
        journey.Locals.Follow(local, near, Follow);
    }

    // As a task of nothing it can be awaited, and what comes out of it never again.
    private void FollowConversion(IConversionOperation conversion)
    {
        if (types.Holds(conversion.Type))
        {
            Follow(conversion);
        }
        else if (types.IsPlainTask(conversion.Type))
        {
            journey.Place.Lose();
            journey.Add(TaskFateKind.Dropped, conversion, "The task is within another one, whose result is lost");
        }
        else
        {
            journey.Add(TaskFateKind.Used, conversion);
        }
    }
}
