using System.Collections.Immutable;
using FactoryGen.Analysis.Ownership;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage.Tasks;

/// <summary>Goes after tasks that are the results of lambdas, and the elements of sequences.</summary>
internal sealed class TaskSequences(TaskJourney journey, TaskTypes types)
{
    private static readonly ImmutableHashSet<string> Counting = ImmutableHashSet.Create(
        "All", "Any", "Contains", "Count", "LongCount", "TryGetNonEnumeratedCount");

    private static readonly ImmutableHashSet<string> Picking = ImmutableHashSet.Create(
        "ElementAt", "ElementAtOrDefault", "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault");

    private static readonly ImmutableHashSet<string> Passing = ImmutableHashSet.Create(
        "Append", "AsEnumerable", "AsParallel", "AsQueryable", "Concat", "DefaultIfEmpty", "Distinct", "Order", "OrderBy", "OrderByDescending", "Prepend", "Reverse", "Skip", "SkipLast",
        "SkipWhile", "Take", "TakeLast", "TakeWhile", "ThenBy", "ThenByDescending", "ToArray", "ToHashSet", "ToImmutableArray", "ToImmutableList", "ToList", "Union", "Where");

    private static readonly ImmutableHashSet<string> ByKey = ImmutableHashSet.Create(
        "DistinctBy", "ExceptBy", "GroupBy", "IntersectBy", "MaxBy", "MinBy", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "ToDictionary", "ToLookup", "UnionBy");

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
        else if (!lambda.Symbol.IsAsync && argument is { Parent: IInvocationOperation { TargetMethod: var method } receiver })
        {
            FollowResult(argument, receiver, method, returned);
        }
        else
        {
            journey.Add(TaskFateKind.Returned, returned);
        }
    }

    /// <summary>Follows a sequence of the tasks.</summary>
    public void Follow(IOperation sequence)
    {
        journey.HasNoOnePlace();
        switch (sequence.Parent)
        {
            case IConversionOperation { Type: INamedTypeSymbol { TypeArguments: [var element] } } when TaskTypes.IsBlind(element) || types.IsOfService(element):
                journey.Add(TaskFateKind.Misused, sequence, "is put among objects");
                break;
            case IConversionOperation { Type: IArrayTypeSymbol { ElementType: var element } } when TaskTypes.IsBlind(element):
                journey.Add(TaskFateKind.Misused, sequence, "is put among objects");
                break;
            case IConversionOperation or ITranslatedQueryOperation:
                Follow(sequence.Parent);
                break;
            case IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation }:
                journey.Add(TaskFateKind.Dropped, sequence, "The task is dropped");
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                journey.FollowLocal(declarator.Symbol, declarator, Follow);
                break;
            case IArgumentOperation { Parent: IInvocationOperation call } argument:
                FollowCall(call, argument, sequence);
                break;
            case IInvocationOperation { TargetMethod.Name: "ForEach", Arguments: [var action] }:
                FollowLambda(action, sequence);
                break;
            case IPropertyReferenceOperation { Property.Name: "Count" or "Length" } count:
                journey.Add(TaskFateKind.Doubted, count, "is counted");
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true } element when element.Instance == sequence:
                journey.Follow(element, isDirect: false);
                break;
            case IArrayElementReferenceOperation element when element.ArrayReference == sequence:
                journey.Follow(element, isDirect: false);
                break;
            case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var each } } loop when loop.Collection == sequence:
                journey.FollowLocal(each, loop, one => journey.Follow(one, isDirect: false));
                break;
            default:
                journey.Add(TaskFateKind.Used, sequence);
                break;
        }
    }

    private void FollowResult(IArgumentOperation argument, IInvocationOperation receiver, IMethodSymbol method, IOperation returned)
    {
        switch (method)
        {
            case { Name: "Run", ContainingType.Name: "Task" }:
                journey.FollowLink(receiver, isDirect: true);
                break;
            case { Name: "StartNew", ContainingType.Name: "TaskFactory" } or { Name: "ContinueWith", ContainingType.Name: "Task" }:
                FollowNested(receiver);
                break;
            case { Name: var name } when IsLinq(method) && ByKey.Contains(name) && argument.Parameter?.Ordinal == 1:
                journey.Add(TaskFateKind.Misused, returned, "is a key");
                break;
            case { Name: "Select" } when IsLinq(method):
                Follow(receiver);
                break;
            default:
                journey.Add(TaskFateKind.Returned, returned);
                break;
        }
    }

    // A task of the task: awaiting it once gives the task.
    private void FollowNested(IOperation nested)
    {
        switch (nested.Parent)
        {
            case IAwaitOperation outer:
                journey.FollowLink(outer, isDirect: true);
                break;
            case IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } configured when configured.Instance == nested:
                FollowNested(configured);
                break;
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Unwrap" } unwrapped }:
                journey.FollowLink(unwrapped, isDirect: true);
                break;
            case IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation }:
                journey.HasNoOnePlace();
                journey.Add(TaskFateKind.Dropped, nested, "The task is dropped");
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                journey.HasNoOnePlace();
                journey.FollowLocal(declarator.Symbol, declarator, FollowNested);
                break;
            default:
                journey.Add(TaskFateKind.Used, nested);
                break;
        }
    }

    private void FollowCall(IInvocationOperation call, IArgumentOperation argument, IOperation sequence)
    {
        var method = call.TargetMethod;
        if (!IsLinq(method))
        {
            journey.Add(
                method.ContainingType.SpecialType == SpecialType.System_String || TaskTypes.IsBlind(argument.Parameter?.Type) ? TaskFateKind.Misused : TaskFateKind.Used,
                call,
                method.ContainingType.SpecialType == SpecialType.System_String ? "is turned into text" : "is passed as an 'object'");
            return;
        }

        foreach (var other in call.Arguments)
        {
            if (other != argument)
            {
                FollowLambda(other, null);
            }
        }

        if (Passing.Contains(method.Name))
        {
            Follow(call);
        }
        else if (Picking.Contains(method.Name))
        {
            journey.Follow(call, isDirect: false);
        }
        else if (method is { Name: "Cast" or "OfType", TypeArguments: [var element] })
        {
            journey.Add(types.IsTask(element) ? TaskFateKind.Used : TaskFateKind.Misused, call, "is taken for another type");
        }
        else
        {
            journey.Add(Counting.Contains(method.Name) ? TaskFateKind.Doubted : TaskFateKind.Used, sequence, "is counted");
        }
    }

    private void FollowLambda(IArgumentOperation argument, IOperation? otherwise)
    {
        if (DelegateBody.LambdaOf(argument.Value) is { } lambda)
        {
            journey.FollowParameter(lambda);
        }
        else if (otherwise is not null)
        {
            journey.Add(TaskFateKind.Used, otherwise);
        }
    }

    private static bool IsLinq(IMethodSymbol method) =>
        method.ContainingType is { Name: "Enumerable" or "Queryable" or "ParallelEnumerable" or "ImmutableArray" or "ImmutableList" };
}
