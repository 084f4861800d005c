using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.CodeFixes;

/// <summary>Makes a lambda or an anonymous method asynchronous where whoever calls it awaits it.</summary>
internal static class AsynchronousLambda
{
    /// <summary>Plans it; the reason if it can't be done.</summary>
    public static string? Plan(EditPlan plan, Document document, AnonymousFunctionExpressionSyntax lambda, SemanticModel model, CancellationToken cancellationToken)
    {
        var type = model.GetTypeInfo(lambda, cancellationToken).ConvertedType as INamedTypeSymbol;
        if (type is { Name: "Expression" } || model.GetSymbolInfo(lambda, cancellationToken).Symbol is not IMethodSymbol function)
        {
            return "an expression tree can't hold an 'await'";
        }

        if (function.Parameters.Any(static parameter => parameter.RefKind != RefKind.None || !TaskShape.CanHold(parameter.Type)))
        {
            return "the lambda has a parameter that an asynchronous one can't have";
        }

        plan.Replace(document, lambda, WithAsync);
        if (TaskShape.Of(type?.DelegateInvokeMethod?.ReturnType) is { } shape)
        {
            return TaskReturns.Unwrap(plan, document, lambda, shape, model);
        }

        return IsAwaitedBy(lambda, model, cancellationToken) ? null : "whoever calls the lambda wouldn't await it";
    }

    // Task.Run(() => …) has an overload for asynchronous ones and gives the same as before; Select(x => …) would give tasks, and ForEach(x => …) not wait.
    private static bool IsAwaitedBy(AnonymousFunctionExpressionSyntax lambda, SemanticModel model, CancellationToken cancellationToken)
    {
        if (lambda.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument
            || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol before)
        {
            return false;
        }

        if (ParameterOf(before, argument, call) is { Type.SpecialType: SpecialType.System_Delegate } or { Type.Name: "Delegate" })
        {
            return before.ContainingNamespace.ToDisplayString().StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal);
        }

        var asynchronous = call.ReplaceNode(lambda, WithAsync(lambda));
        return model.GetSpeculativeSymbolInfo(call.SpanStart, asynchronous, SpeculativeBindingOption.BindAsExpression).Symbol is IMethodSymbol after
            && SymbolEqualityComparer.Default.Equals(before.ReturnType, after.ReturnType)
            && before.TypeArguments.Length == after.TypeArguments.Length && before.TypeArguments.Zip(after.TypeArguments, SymbolEqualityComparer.Default.Equals).All(static same => same)
            && ParameterOf(after, argument, call)?.Type is INamedTypeSymbol { DelegateInvokeMethod.ReturnType: var returns } && TaskShape.Of(returns) is not null;
    }

    private static IParameterSymbol? ParameterOf(IMethodSymbol method, ArgumentSyntax argument, InvocationExpressionSyntax call) =>
        argument.NameColon is { Name.Identifier.ValueText: var name } ? method.Parameters.FirstOrDefault(parameter => parameter.Name == name)
        : call.ArgumentList.Arguments.IndexOf(argument) is var index && index < method.Parameters.Length ? method.Parameters[index]
        : null;

    private static SyntaxNode WithAsync(SyntaxNode node)
    {
        var lambda = (AnonymousFunctionExpressionSyntax)node;
        var token = SyntaxFactory.Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        return lambda.Modifiers.Count > 0
            ? lambda.WithModifiers(lambda.Modifiers.Add(token))
            : ((AnonymousFunctionExpressionSyntax)lambda.WithoutLeadingTrivia()).WithModifiers(SyntaxFactory.TokenList(token)).WithLeadingTrivia(lambda.GetLeadingTrivia());
    }
}
