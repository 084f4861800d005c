using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>A call that takes both the way to a service and what to use if that fails.</summary>
internal static class FallbackHelper
{
    private static readonly string[] Names = ["Fallback", "Safe", "Try", "Retry", "OrElse", "OrDefault", "Otherwise", "Resilient", "Catch", "Recover", "Guard", "Handle", "Attempt"];

    public static Substitute? SubstituteIn(IInvocationOperation call, UsageKnowledge usage, CancellationToken cancellationToken)
    {
        var offered = call.Arguments.Select(argument => Offered(argument.Value, usage)).FirstOrDefault(static found => found is not null);
        if (offered is null)
        {
            return null;
        }

        // A way is a lambda that asks the factory, or the task or instance that the method is called on.
        var hasWay = call.Arguments.Any(argument => DelegateBody.ResultsOf(argument.Value).Any(result => Attempt.Service(result.Type, usage) is not null && Substitute.Of(result, usage) is null))
            || (call.Instance ?? Extended(call)) is { Type: { } type } && Attempt.Service(type, usage) is not null;
        var isNamed = Names.Any(name => call.TargetMethod.Name.Contains(name) || call.TargetMethod.ContainingType.Name.Contains(name));
        return (hasWay && (isNamed || Catches(call.TargetMethod, cancellationToken))) || call.TargetMethod.Name.Contains("Fallback") ? offered : null;
    }

    // A value, or a lambda that gives one back and nothing else. What a condition in a lambda decides is looked at by itself.
    private static Substitute? Offered(IOperation value, UsageKnowledge usage) => DelegateBody.LambdaOf(value) is null
        ? Substitute.Of(value, usage)
        : DelegateBody.ResultOf(value) is { } result and not IConditionalOperation ? Substitute.Of(result, usage) : null;

    private static IOperation? Extended(IInvocationOperation call) =>
        call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0)?.Value : null;

    private static bool Catches(IMethodSymbol method, CancellationToken cancellationToken) => method.OriginalDefinition.DeclaringSyntaxReferences.Any(reference =>
        reference.GetSyntax(cancellationToken).DescendantNodes().Any(static node => node is CatchClauseSyntax));
}
