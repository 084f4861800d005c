using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage;

/// <summary>Places where a token that is in reach isn't meant for the call.</summary>
internal static class TokenUse
{
    private static readonly string[] Endings = ["Dispose", "DisposeAsync", "DisposeAsyncCore", "DisposeCoreAsync", "Finalize"];
    private static readonly string[] CleanupWords = ["cleanup", "dispos", "teardown", "shutdown"];

    /// <summary>Whether the call has to go through although others gave up, or what it gets is shared by those who wait with tokens of their own.</summary>
    public static bool IsUnfit(IOperation call, ISymbol member)
    {
        if (Endings.Contains(member.Name) || IsCleanup(member.Name))
        {
            return true;
        }

        for (var (child, current) = (call, call.Parent); current is not null; (child, current) = (current, current.Parent))
        {
            switch (current)
            {
                case ITryOperation attempt when attempt.Finally == child:
                case ICatchClauseOperation clause when IsOfCancellation(clause.ExceptionType):
                case IConditionalOperation conditional when conditional.WhenTrue == child && AsksForCancellation(conditional.Condition):
                case IInvocationOperation { TargetMethod.Name: "WaitAsync", Arguments.IsEmpty: false } wait when wait.Instance == child:
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: var taker } } when IsCleanup(taker) || taker is "GetOrAdd" or "GetOrCreate" or "GetOrCreateAsync" or "AddOrUpdate":
                case IObjectCreationOperation { Type.Name: "Lazy" or "AsyncLazy" }:
                case ILocalFunctionOperation { Symbol.Name: var name } when IsCleanup(name):
                    return true;
                case IAssignmentOperation assignment when assignment.Value == child:
                    return IsShared(assignment.Target);
                case IFieldInitializerOperation or IPropertyInitializerOperation:
                    return true;
            }
        }

        return false;
    }

    // The task itself is kept: the first caller's token would end it for all. What was awaited is another matter.
    private static bool IsShared(IOperation target) => target switch
    {
        IFieldReferenceOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation => target.Type is { Name: "Task" or "ValueTask" or "Func" },
        _ => false,
    };

    private static bool IsCleanup(string name) => CleanupWords.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool IsOfCancellation(ITypeSymbol? type) =>
        type is null or { SpecialType: SpecialType.System_Object } or { Name: "Exception", ContainingNamespace.Name: "System" } or { Name: "OperationCanceledException" or "TaskCanceledException" };

    private static bool AsksForCancellation(IOperation condition) =>
        condition.DescendantsAndSelf().Any(static operation => operation is IPropertyReferenceOperation { Property.Name: "IsCancellationRequested" });
}
