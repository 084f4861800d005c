using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace FactoryGen.CodeFixes;

/// <summary>
/// Awaits an expression, makes the function around it asynchronous if it isn't, and takes the callers of that function along, all the way up.
/// Nothing of it is planned if one link of that chain isn't safe.
/// </summary>
/// <remarks>What replaces the expression itself must be planned before.</remarks>
internal static class AwaitAddition
{
    /// <summary>The role of an expression that will be awaited.</summary>
    public const string Awaited = "awaited";

    /// <summary>Plans it; the reason if it can't be done.</summary>
    public static Task<string?> AtAsync(EditPlan plan, Document document, ExpressionSyntax expression, CancellationToken cancellationToken) => plan.AttemptAsync(() =>
    {
        if (!plan.Mark(Awaited, expression) || expression.Parent is AwaitExpressionSyntax)
        {
            return Task.FromResult<string?>(null);
        }

        plan.Replace(document, expression, current => Write((ExpressionSyntax)current, expression));
        return AsynchronousFunction.EnsureAsync(plan, document, expression, cancellationToken);
    });

    /// <summary><c>await</c> before what stands in the place of <paramref name="original"/>, in parentheses where its surroundings need them.</summary>
    public static ExpressionSyntax Write(ExpressionSyntax current, ExpressionSyntax original)
    {
        var operand = current.WithoutTrivia();
        var awaited = SyntaxFactory.AwaitExpression(
            SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space),
            IsOperand(operand) ? operand : SyntaxFactory.ParenthesizedExpression(operand));
        return (NeedsParentheses(original) ? SyntaxFactory.ParenthesizedExpression(awaited) : (ExpressionSyntax)awaited)
            .WithTriviaFrom(current).WithAdditionalAnnotations(Formatter.Annotation);
    }

    /// <summary>Whether something is done with the expression that binds closer than <c>await</c>.</summary>
    public static bool NeedsParentheses(ExpressionSyntax expression) => expression.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == expression,
        ConditionalAccessExpressionSyntax access => access.Expression == expression,
        ElementAccessExpressionSyntax access => access.Expression == expression,
        InvocationExpressionSyntax call => call.Expression == expression,
        PostfixUnaryExpressionSyntax or WithExpressionSyntax or SwitchExpressionSyntax => true,
        _ => false,
    };

    private static bool IsOperand(ExpressionSyntax expression) => expression is not (
        BinaryExpressionSyntax or ConditionalExpressionSyntax or AssignmentExpressionSyntax or AnonymousFunctionExpressionSyntax or SwitchExpressionSyntax
        or WithExpressionSyntax or IsPatternExpressionSyntax or RangeExpressionSyntax or QueryExpressionSyntax or ConditionalAccessExpressionSyntax);
}
