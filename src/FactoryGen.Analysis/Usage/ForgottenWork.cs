using FactoryGen.Analysis.Ownership;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage;

/// <summary>A call whose task is dropped, although it isn't a factory's own: of a method in the same file, of <c>Task.Run</c>.</summary>
/// <param name="Body">What runs.</param>
/// <param name="Place">The name of what is called.</param>
/// <param name="What">What nobody awaits, as one would say it.</param>
internal sealed record ForgottenWork(IOperation Body, SyntaxNode Place, string What)
{
    /// <summary>What a statement, or a discard, drops; null if it is no such call.</summary>
    public static ForgottenWork? Of(IOperation? dropped, UsageKnowledge usage)
    {
        if (dropped is null || TaskSources.Unwrapped(dropped) is not IInvocationOperation call || !usage.IsTask(call.Type))
        {
            return null;
        }

        // A service's own task is dropped: that is FG2003's, which goes after it from where it begins, but not through another function's 'await'.
        var isRun = call.TargetMethod is { Name: "Run" or "StartNew", ContainingType.Name: "Task" or "TaskFactory" };
        var isFollowed = isRun && AsynchronousLambda(call) is { } lambda
            ? usage.ServiceOfNestedTask(lambda.ReturnType) is not null
            : (usage.ServiceOfTask(call.Type) ?? usage.ServiceOfNestedTask(call.Type)) is not null;
        if (isFollowed)
        {
            return null;
        }

        var body = isRun ? Started(call) : MethodBody.Of(call.TargetMethod, call.SemanticModel);
        return body is null ? null : new(body, Name(call.Syntax), isRun ? $"'{call.TargetMethod.ContainingType.Name}.{call.TargetMethod.Name}'" : $"'{call.TargetMethod.Name}'");
    }

    private static IMethodSymbol? AsynchronousLambda(IInvocationOperation run) =>
        run.Arguments.FirstOrDefault() is { Value: var value } && DelegateBody.LambdaOf(value) is { Symbol: { IsAsync: true } lambda } ? lambda : null;

    private static IOperation? Started(IInvocationOperation run) => run.Arguments.FirstOrDefault()?.Value switch
    {
        { } value when DelegateBody.LambdaOf(value) is { } lambda => lambda.Body,
        IDelegateCreationOperation { Target: IMethodReferenceOperation reference } => MethodBody.Of(reference.Method, run.SemanticModel),
        _ => null,
    };

    private static SyntaxNode Name(SyntaxNode call) => call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } }
        ? name
        : call is InvocationExpressionSyntax { Expression: var called } ? called : call;
}
