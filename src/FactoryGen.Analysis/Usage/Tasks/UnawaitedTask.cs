using FactoryGen.Analysis.Ownership;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage.Tasks;

/// <summary>The task that an asynchronous function of one's own returns without awaiting it, so that its own is a task of a task.</summary>
internal static class UnawaitedTask
{
    /// <summary>The service of the inner task that the call gives; null for most.</summary>
    public static ITypeSymbol? ServiceOf(IInvocationOperation invocation, UsageKnowledge usage)
    {
        // Of a sequence as of a task: users.Select(OpenAsync)
        var given = invocation.TargetMethod.Name == "Select" ? TaskSources.ElementOf(invocation.Type) : invocation.Type;
        return usage.ServiceOfNestedTask(given) is { } service && (IsOfFunction(invocation, usage) || invocation.Arguments.Any(IsFunction)) ? service : null;
    }

    private static bool IsOfFunction(IInvocationOperation invocation, UsageKnowledge usage) => invocation switch
    {
        { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: ILocalReferenceOperation local } =>
            LocalValues.Of(local).ToArray() is [var only] && DelegateBody.LambdaOf(only) is { Symbol.IsAsync: true },
        { TargetMethod: { IsAsync: true } method } => !method.Parameters.Any(parameter => TakesTasks(parameter, usage)),
        _ => false,
    };

    private static bool IsFunction(IArgumentOperation argument) => argument.Value is IDelegateCreationOperation { Target: IMethodReferenceOperation { Method.IsAsync: true } };

    // Like WhenAny, it gives back what somebody else has.
    private static bool TakesTasks(IParameterSymbol parameter, UsageKnowledge usage) =>
        usage.IsTask(parameter.Type) || (parameter.Type.TypeKind != TypeKind.Delegate && usage.IsTask(TaskSources.ElementOf(parameter.Type)));
}
