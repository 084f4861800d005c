using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.CodeFixes;

/// <summary>Lets a minimal API hand a factory to the lambda that answers a request.</summary>
internal static class EndpointParameter
{
    private const string Added = "endpoint parameter ";

    /// <summary>Plans a parameter, and gives its name; null if the use isn't in such a lambda.</summary>
    public static string? Add(EditPlan plan, Document document, LegacyUse use, SemanticModel model, CancellationToken cancellationToken)
    {
        if (use.Expression.Ancestors().OfType<ParenthesizedLambdaExpressionSyntax>().FirstOrDefault(lambda => IsEndpoint(lambda, model, cancellationToken)) is not { } endpoint
            || endpoint.ParameterList.Parameters.Any(static parameter => parameter.Type is null || parameter.Default is not null))
        {
            return null;
        }

        var name = FactoryInjection.NameOf(use.Factory);
        if (model.LookupSymbols(use.Expression.SpanStart, name: name).Length > 0)
        {
            return null;
        }

        if (plan.Mark(Added + use.Factory.ToDisplayString(), endpoint))
        {
            plan.Replace(document, endpoint, current => ((ParenthesizedLambdaExpressionSyntax)current) is var lambda
                ? lambda.WithParameterList(FactoryInjection.With(lambda.ParameterList, use.Factory, name))
                : current);
        }

        return name;
    }

    private static bool IsEndpoint(LambdaExpressionSyntax lambda, SemanticModel model, CancellationToken cancellationToken) =>
        lambda.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method
        && method.Name.StartsWith("Map", StringComparison.Ordinal)
        && (method.ReducedFrom ?? method).Parameters.Any(static parameter => parameter.Type.SpecialType == SpecialType.System_Delegate || parameter.Type is { Name: "Delegate", ContainingNamespace.Name: "System" })
        && method.ContainingNamespace.ToDisplayString().StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal);
}
