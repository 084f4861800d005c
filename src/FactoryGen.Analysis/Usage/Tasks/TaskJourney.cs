using System.Collections.Immutable;
using FactoryGen.Analysis.Ownership;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage.Tasks;

/// <summary>Goes after a task within its method: through locals, casts, conditions, lambdas and sequences, to everything that is done with it.</summary>
internal sealed class TaskJourney
{
    private readonly List<TaskFate> _fates = [];
    private readonly HashSet<ILocalSymbol> _locals = new(SymbolEqualityComparer.Default);
    private readonly TaskTypes _types;
    private readonly TaskPatterns _patterns;
    private readonly TaskReceivers _receivers;
    private readonly TaskSequences _sequences;
    private IOperation? _awaitable;
    private bool _isDeclared;
    private bool _isUnwrapped;

    private TaskJourney(UsageKnowledge usage, ITypeSymbol service)
    {
        _types = new(usage, service);
        _patterns = new(_types);
        _receivers = new(_types);
        _sequences = new(this, _types);
    }

    public static TaskOutcome Of(FactoryTask task, UsageKnowledge usage)
    {
        var journey = new TaskJourney(usage, task.Service) { _awaitable = task.Invocation };
        journey.Follow(task.Invocation, isDirect: true);

        // Who asks an object whether it is a task knows what may be in it.
        return new(
            journey._isUnwrapped ? ImmutableArray.Create(new TaskFate(TaskFateKind.Used, task.Invocation, "")) : journey._fates.ToImmutableArray(),
            journey._awaitable);
    }

    internal void Add(TaskFateKind kind, IOperation place, string what = "") =>
        _fates.Add(new(kind == TaskFateKind.Dropped && LambdaUse.IsExpectation(place) ? TaskFateKind.Used : kind, place, what));

    internal void HasNoOnePlace() => _awaitable = null;

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
                FollowAssignment(assignment.Target, assignment);
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                FollowDeclaration(declarator);
                break;
            case IArgumentOperation argument:
                FollowArgument(argument, value, isDirect);
                break;
            case IInvocationOperation call when call.Instance == value:
                FollowCall(call, isDirect);
                break;
            case IPropertyReferenceOperation property when property.Instance == value:
                _fates.Add(TaskReceivers.OfProperty(property));
                break;
            case IReturnOperation returned:
                FollowReturn(returned, value);
                break;
            case IIsTypeOperation test:
                AddTest(_patterns.TestedFor(test.TypeOperand, test), value);
                break;
            case IIsPatternOperation test:
                FollowPattern(test.Pattern, value, isDirect);
                break;
            case ISwitchOperation choice:
                foreach (var clause in choice.Cases.SelectMany(static one => one.Clauses).OfType<IPatternCaseClauseOperation>())
                {
                    FollowPattern(clause.Pattern, value, isDirect);
                }

                break;
            case ISwitchExpressionOperation choice when choice.Value == value:
                foreach (var one in choice.Arms)
                {
                    FollowPattern(one.Pattern, value, isDirect);
                }

                break;
            case IArrayInitializerOperation { Parent: IArrayCreationOperation array }:
                FollowElement(array, value);
                break;
            default:
                _fates.Add(_receivers.Of(value, isDirect));
                break;
        }
    }

    /// <summary>Follows all that is done with a local.</summary>
    internal void FollowLocal(ILocalSymbol local, IOperation near, Action<IOperation> follow)
    {
        if (!_locals.Add(local))
        {
            return;
        }

        _isDeclared = true;
        var isUsed = false;
        foreach (var reference in LocalValues.Body(near).Descendants().OfType<ILocalReferenceOperation>())
        {
            if (SymbolEqualityComparer.Default.Equals(reference.Local, local) && !IsTarget(reference))
            {
                isUsed = true;
                follow(reference);
            }
        }

        if (!isUsed)
        {
            Add(TaskFateKind.Dropped, near, $"The task in '{local.Name}' is never used");
        }
    }

    /// <summary>Follows what a lambda does with its first parameter.</summary>
    internal void FollowParameter(IAnonymousFunctionOperation lambda)
    {
        if (lambda.Symbol.Parameters is not [var parameter, ..])
        {
            return;
        }

        foreach (var reference in lambda.Body.Descendants().OfType<IParameterReferenceOperation>())
        {
            if (SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter))
            {
                Follow(reference, isDirect: false);
            }
        }
    }

    private static bool IsTarget(ILocalReferenceOperation reference) =>
        reference.Parent is IAssignmentOperation assignment && assignment.Target == reference && assignment is not ICoalesceAssignmentOperation;

    private void FollowConversion(IConversionOperation conversion, bool isDirect)
    {
        if (conversion.OperatorMethod is not null || conversion.Type is null or IErrorTypeSymbol)
        {
            Add(TaskFateKind.Used, conversion);
        }
        else if (_types.IsTask(conversion.Type))
        {
            _isUnwrapped |= TaskTypes.IsBlind(conversion.Operand.Type) && !conversion.IsImplicit;
            Follow(conversion, isDirect);
        }
        else if (TaskTypes.IsBlind(conversion.Type) || TaskTypes.IsDisposable(conversion.Type))
        {
            Follow(conversion, isDirect);
        }
        else
        {
            _fates.Add(_receivers.OfCast(conversion));
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

    private void FollowAssignment(IOperation target, IAssignmentOperation assignment)
    {
        switch (target)
        {
            case IDiscardOperation:
                Add(TaskFateKind.Dropped, assignment, "The task is dropped");
                break;
            case ILocalReferenceOperation { Local: var local }:
                FollowLocal(local, assignment, reference => Follow(reference, isDirect: false));
                break;
            default:
                _fates.Add(TaskKeeping.Of(target, assignment));
                break;
        }
    }

    private void FollowDeclaration(IVariableDeclaratorOperation declarator)
    {
        if (declarator.Parent?.Parent?.Parent is IUsingDeclarationOperation or IUsingOperation)
        {
            Add(TaskFateKind.Misused, declarator, "is disposed by a 'using'");
        }
        else
        {
            FollowLocal(declarator.Symbol, declarator, reference => Follow(reference, isDirect: false));
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
            _fates.Add(TaskReceivers.OfArgument(argument, value));
        }
    }

    private void FollowCall(IInvocationOperation call, bool isDirect)
    {
        if (call.TargetMethod.Name is "ConfigureAwait" or "WaitAsync" or "AsTask" or "Preserve")
        {
            FollowLink(call, isDirect);
        }
        else
        {
            _fates.Add(TaskReceivers.OfCall(call));
        }
    }

    /// <summary>Follows an expression that is the task in another form, and is what is to be awaited.</summary>
    internal void FollowLink(IOperation link, bool isDirect)
    {
        if (_awaitable is not null && !_isDeclared)
        {
            _awaitable = link;
        }

        Follow(link, isDirect);
    }

    private void FollowReturn(IReturnOperation returned, IOperation value)
    {
        if (LambdaUse.FunctionAround(returned) is IAnonymousFunctionOperation lambda)
        {
            _sequences.FollowResult(lambda, returned, value);
        }
        else
        {
            _fates.Add(_receivers.OfReturn(returned, value));
        }
    }

    private void FollowPattern(IPatternOperation pattern, IOperation value, bool isDirect)
    {
        foreach (var (fate, local) in _patterns.Read(pattern, isDirect))
        {
            AddTest(fate, value);
            if (local is not null)
            {
                _isUnwrapped |= TaskTypes.IsBlind(value.Type) && _types.IsTask(local.Type);
                FollowLocal(local, value, reference => Follow(reference, isDirect: false));
            }
        }
    }

    private void AddTest(TaskFate fate, IOperation value)
    {
        _isUnwrapped |= TaskTypes.IsBlind(value.Type) && fate.Kind == TaskFateKind.Used;
        _fates.Add(fate);
    }

    // What is passed to a 'params' is an argument.
    private void FollowElement(IArrayCreationOperation array, IOperation value)
    {
        if (array is { IsImplicit: true, Parent: IArgumentOperation argument })
        {
            _fates.Add(TaskReceivers.OfArgument(argument, value));
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
