using System.Collections.Immutable;
using FactoryGen.Analysis.Ownership;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage.Tasks;

/// <summary>Goes after tasks that are the elements of sequences, or within those elements.</summary>
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

    /// <summary>Follows a sequence of the tasks.</summary>
    public void Follow(IOperation sequence)
    {
        journey.Place.Lose();
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
            case { } parent when Discards.Drop(parent):
                journey.Add(TaskFateKind.Dropped, sequence, "The task is dropped");
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                journey.Locals.Follow(declarator.Symbol, declarator, Follow);
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
                journey.FollowPart(element, isDirect: false);
                break;
            case IArrayElementReferenceOperation element when element.ArrayReference == sequence:
                journey.FollowPart(element, isDirect: false);
                break;
            case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var each } } loop when loop.Collection == sequence:
                journey.Locals.Follow(each, loop, one => journey.FollowPart(one, isDirect: false));
                break;
            default:
                journey.Add(TaskFateKind.Used, sequence);
                break;
        }
    }

    /// <summary>Whether the lambda that the method is given says what to sort, group or find by.</summary>
    public static bool TakesKey(IMethodSymbol method) => IsLinq(method) && ByKey.Contains(method.Name);

    public static bool IsLinq(IMethodSymbol method) =>
        method.ContainingType is { Name: "Enumerable" or "Queryable" or "ParallelEnumerable" or "ImmutableArray" or "ImmutableList" };

    private void FollowCall(IInvocationOperation call, IArgumentOperation argument, IOperation sequence)
    {
        var method = call.TargetMethod;
        if (method is { Name: "WhenAll" or "WhenAny", ContainingType.Name: "Task" } && types.IsNested(TaskSources.ElementOf(sequence.Type)))
        {
            journey.FollowPart(call, isDirect: true);
            return;
        }

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
            journey.FollowPart(call, isDirect: false);
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
            journey.Lambdas.FollowParameter(lambda);
        }
        else if (otherwise is not null)
        {
            journey.Add(TaskFateKind.Used, otherwise);
        }
    }
}
