using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage.Tasks;

/// <summary>A task of a service: of an asynchronous factory's call, or of a method that only says so by its type.</summary>
/// <param name="Invocation">What gave it.</param>
/// <param name="Service">What it will give.</param>
/// <param name="Call">The factory's call; null where only the type speaks.</param>
internal sealed record FactoryTask(IInvocationOperation Invocation, ITypeSymbol Service, FactoryCall? Call)
{
    public string Name => TypeText.Name(Service.WithNullableAnnotation(NullableAnnotation.None));

    /// <summary>Error where a factory was seen to give it, warning where only the type speaks.</summary>
    public DiagnosticSeverity Severity => Call is null ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;

    /// <summary>The task that the operation gives; null for most.</summary>
    public static FactoryTask? Of(IOperation operation, UsageKnowledge usage)
    {
        // Most calls give no task, and end here.
        if (operation is not IInvocationOperation { Type: INamedTypeSymbol { Arity: 1 } type } invocation
            || (type.Name is not ("Task" or "ValueTask") && invocation.TargetMethod.Name != "Select")
            || IsVerification(invocation.Instance))
        {
            return null;
        }

        if (usage.CallOf(invocation) is { IsAsynchronous: true } call)
        {
            return new(invocation, call.Service, call);
        }

        // Of what the user's own methods give: what combines tasks, or waits for them, is followed from the call of the factory.
        return usage.ServiceOfTask(type) is { } service ? IsOfOnesOwn(invocation.TargetMethod) ? new(invocation, service, null) : null
            : UnawaitedTask.ServiceOf(invocation, usage) is { } unawaited ? new(invocation, unawaited, null)
            : null;
    }

    private static bool IsOfOnesOwn(IMethodSymbol method) => method.MethodKind is MethodKind.Ordinary or MethodKind.LocalFunction && !IsOfTheFramework(method.ContainingType);

    // factory.Received().GetAsync(user) asks NSubstitute whether somebody called it.
    private static bool IsVerification(IOperation? factory) =>
        factory is IInvocationOperation { TargetMethod.Name: "Received" or "DidNotReceive" or "ReceivedWithAnyArgs" or "DidNotReceiveWithAnyArgs" };

    private static bool IsOfTheFramework(INamedTypeSymbol? type) =>
        type?.ContainingNamespace is { } space && (space.Name == "System" || space.ToDisplayString().StartsWith("System.", StringComparison.Ordinal));
}
