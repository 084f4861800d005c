using System.Collections.Immutable;
using FactoryGen.Analysis.Ownership;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage.Tasks;

/// <summary>Goes after a task within its method: through locals, casts, conditions, lambdas and sequences, to everything that is done with it.</summary>
internal sealed class TaskJourney
{
    private readonly List<TaskFate> _fates = [];
    private readonly TaskTypes _types;
    private readonly TaskTests _tests;
    private readonly TaskReceivers _receivers;
    private readonly TaskSequences _sequences;
    private readonly NestedTasks _nested;
    private readonly TaskContinuations _continuations;
    private readonly TaskCollecting _collecting;

    private TaskJourney(FactoryTask task, UsageKnowledge usage)
    {
        Place = new(task.Invocation);
        _types = new(usage, task.Service);
        _tests = new(this, _types);
        _receivers = new(_types);
        _sequences = new(this, _types);
        _nested = new(this, _types);
        _collecting = new(this, _sequences);
        Locals = new(this);
        Lambdas = new(this);
        _continuations = new(this);
    }

    internal AwaitPlace Place { get; }

    internal TaskLocals Locals { get; }

    internal TaskLambdas Lambdas { get; }

    public static TaskOutcome Of(FactoryTask task, UsageKnowledge usage)
    {
        var journey = new TaskJourney(task, usage);
        journey.FollowPart(task.Invocation, isDirect: true);
        return new(
            journey._tests.AskForTask ? ImmutableArray.Create(new TaskFate(TaskFateKind.Used, task.Invocation, "")) : journey._fates.ToImmutableArray(),
            journey.Place.Expression);
    }

    internal void Add(TaskFateKind kind, IOperation place, string what = "") =>
        Add(new(kind == TaskFateKind.Dropped && LambdaUse.IsExpectation(place) ? TaskFateKind.Used : kind, place, what));

    internal void Add(TaskFate fate) => _fates.Add(fate);

    /// <summary>Follows what is the task in another form, or has it in it: its type tells.</summary>
    internal void FollowPart(IOperation value, bool isDirect)
    {
        if (!_types.Holds(value.Type))
        {
            FollowLink(value, isDirect);
        }
        else if (_types.IsSequence(value.Type))
        {
            _sequences.Follow(value);
        }
        else
        {
            _nested.Follow(value);
        }
    }

    /// <summary>Follows a value that is the task.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isDirect">Whether it was only just made: then it can't be null, and is nothing else.</param>
    internal void Follow(IOperation value, bool isDirect)
    {
        switch (value.Parent)
        {
            case IConversionOperation conversion:
                FollowConversion(conversion, isDirect);
                break;
            case IExpressionStatementOperation statement:
                Add(TaskFateKind.Dropped, statement, "The task is dropped");
                break;
            case IConditionalAccessOperation access when access.Operation == value:
                FollowAccess(access, isDirect);
                break;
            case IConditionalAccessOperation or ICoalesceOperation or ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation }:
                Follow(value.Parent is ISwitchExpressionArmOperation arm ? arm.Parent! : value.Parent, isDirect);
                break;
            case IConditionalOperation choice when choice.Condition != value:
                Follow(choice, isDirect);
                break;
            case IAssignmentOperation assignment when assignment.Value == value:
                Locals.FollowAssignment(assignment);
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                Locals.FollowDeclaration(declarator);
                break;
            case IArgumentOperation argument:
                FollowArgument(argument, value, isDirect);
                break;
            case IInvocationOperation call when call.Instance == value:
                FollowCall(call, isDirect);
                break;
            case IPropertyReferenceOperation property when property.Instance == value:
                Add(TaskReceivers.OfProperty(property));
                break;
            case IReturnOperation returned:
                FollowReturn(returned, value);
                break;
            case IIsTypeOperation or IIsPatternOperation or ISwitchOperation:
                _tests.Follow(value.Parent, value, isDirect);
                break;
            case ISwitchExpressionOperation choice when choice.Value == value:
                _tests.Follow(choice, value, isDirect);
                break;
            case IArrayInitializerOperation { Parent: IArrayCreationOperation array }:
                FollowElement(array, value);
                break;
            default:
                Add(_receivers.Of(value, isDirect));
                break;
        }
    }

    private void FollowConversion(IConversionOperation conversion, bool isDirect)
    {
        if (conversion.OperatorMethod is not null || conversion.Type is null or IErrorTypeSymbol)
        {
            Add(TaskFateKind.Used, conversion);
        }
        else if (_types.IsTask(conversion.Type))
        {
            _tests.See(conversion);
            Follow(conversion, isDirect);
        }
        else if (TaskTypes.IsBlind(conversion.Type) || TaskTypes.IsDisposable(conversion.Type))
        {
            Follow(conversion, isDirect);
        }
        else
        {
            Add(_receivers.OfCast(conversion));
        }
    }

    private void FollowAccess(IConditionalAccessOperation access, bool isDirect)
    {
        foreach (var placeholder in access.WhenNotNull.DescendantsAndSelf().OfType<IConditionalAccessInstanceOperation>())
        {
            if (ConditionalReceiver.Of(placeholder) == access.Operation)
            {
                Follow(placeholder, isDirect);
            }
        }
    }

    private void FollowArgument(IArgumentOperation argument, IOperation value, bool isDirect)
    {
        if (argument.Parent is IInvocationOperation { TargetMethod: { Name: "ConfigureAwait" or "WaitAsync", IsExtensionMethod: true } } configured && configured.Arguments[0] == argument)
        {
            FollowLink(configured, isDirect);
        }
        else
        {
            FollowHandedOver(argument, value);
        }
    }

    private void FollowHandedOver(IArgumentOperation argument, IOperation value)
    {
        if (TaskRace.WithoutWinner(argument) is { } race)
        {
            // To await the task before the race would be another program.
            Place.Lose();
            Add(TaskFateKind.Raced, race, "The task only takes part in a race whose winner nobody looks at");
        }
        else if (!_collecting.TryFollow(argument))
        {
            Add(TaskReceivers.OfArgument(argument, value));
        }
    }

    private void FollowCall(IInvocationOperation call, bool isDirect)
    {
        switch (call.TargetMethod.Name)
        {
            case "ConfigureAwait" or "WaitAsync" or "AsTask" or "Preserve":
                FollowLink(call, isDirect);
                break;
            case "ContinueWith":
                _continuations.Follow(call);
                break;
            default:
                Add(TaskReceivers.OfCall(call));
                break;
        }
    }

    // What is to be awaited is the last form.
    private void FollowLink(IOperation link, bool isDirect)
    {
        Place.MoveTo(link);
        Follow(link, isDirect);
    }

    private void FollowReturn(IReturnOperation returned, IOperation value)
    {
        if (LambdaUse.FunctionAround(returned) is IAnonymousFunctionOperation lambda)
        {
            Lambdas.FollowResult(lambda, returned, value);
        }
        else
        {
            Add(_receivers.OfReturn(returned, value));
        }
    }

    // What is passed to a 'params' is an argument.
    private void FollowElement(IArrayCreationOperation array, IOperation value)
    {
        if (array is { IsImplicit: true, Parent: IArgumentOperation argument })
        {
            FollowHandedOver(argument, value);
        }
        else if (TaskTypes.IsBlind(value.Type))
        {
            Add(TaskFateKind.Misused, array, "is put among objects");
        }
        else
        {
            _sequences.Follow(array);
        }
    }
}
