using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace FactoryGen.CodeFixes;

/// <summary>
/// Removes what waited for an expression that is a task no longer: <c>await</c>, <c>ConfigureAwait</c>, <c>Result</c>, <c>Wait()</c>,
/// <c>GetAwaiter().GetResult()</c>. Where nothing waited, because the task itself was wanted, it becomes a completed one.
/// </summary>
/// <remarks>What replaces the expression itself must be planned before.</remarks>
internal static class WaitRemoval
{
    /// <summary>The role of an <c>await</c> that goes.</summary>
    public const string Removed = "removed";

    /// <summary>Plans it, and that the function around is <c>async</c> no longer, where nothing is left to await and nobody can tell the difference.</summary>
    public static void At(EditPlan plan, Document document, ExpressionSyntax expression)
    {
        var (outer, path) = Waiting(expression);
        if (path.Count == 0)
        {
            plan.Replace(document, expression, static current => Completed((ExpressionSyntax)current));
            return;
        }

        plan.Replace(document, outer, current => Unwrap((ExpressionSyntax)current, path));
        if (outer.DescendantNodesAndSelf().OfType<AwaitExpressionSyntax>().FirstOrDefault(awaited => awaited.Span.Contains(expression.Span) && path.Contains(SyntaxKind.AwaitExpression)) is { } gone
            && plan.Mark(Removed, gone)
            && SurroundingFunction.Of(gone) is { } function && SurroundingFunction.IsAsync(function))
        {
            plan.AtEnd(function, cancellationToken => AsyncModifierRemoval.PlanAsync(plan, document, function, cancellationToken));
        }
    }

    /// <summary>Whether something waits for the expression, or nothing does and its task itself is wanted.</summary>
    public static bool IsWaitedFor(ExpressionSyntax expression) => Waiting(expression).Path.Count > 0;

    /// <summary>The <c>await</c> that waits for the expression; null if nothing does, or something else.</summary>
    public static AwaitExpressionSyntax? AwaitOf(ExpressionSyntax expression) =>
        Waiting(expression) is { Outer: var outer, Path: { Count: > 0 } path } && path.Contains(SyntaxKind.AwaitExpression)
            ? outer.DescendantNodesAndSelf().OfType<AwaitExpressionSyntax>().First()
            : null;

    /// <summary>A task of the expression that has ended: <c>Task.FromResult(…)</c>.</summary>
    public static ExpressionSyntax Completed(ExpressionSyntax expression, string method = "FromResult") => SyntaxFactory.InvocationExpression(
        Qualification.Shorten(SyntaxFactory.ParseExpression($"global::System.Threading.Tasks.Task.{method}")),
        SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(expression.WithoutTrivia())))).WithTriviaFrom(expression);

    // The whole that waits, and the way from there back in.
    private static (ExpressionSyntax Outer, List<SyntaxKind> Path) Waiting(ExpressionSyntax expression)
    {
        var path = new List<SyntaxKind>();
        var outer = Parenthesized(expression, path);
        if (Called(outer, "ConfigureAwait", static arguments => arguments == 1) is { } configured)
        {
            path.Add(SyntaxKind.InvocationExpression);
            outer = Parenthesized(configured, path);
        }

        switch (outer.Parent)
        {
            case AwaitExpressionSyntax awaited:
                path.Add(SyntaxKind.AwaitExpression);
                if (awaited.Parent is ParenthesizedExpressionSyntax parenthesized)
                {
                    path.Add(SyntaxKind.ParenthesizedExpression);
                    return (parenthesized, path);
                }

                return (awaited, path);
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" } access when access.Expression == outer:
                path.Add(SyntaxKind.SimpleMemberAccessExpression);
                return (access, path);
        }

        if (Called(outer, "Wait", static arguments => arguments == 0) is { } waited)
        {
            path.Add(SyntaxKind.InvocationExpression);
            return (waited, path);
        }

        if (Called(outer, "GetAwaiter", static arguments => arguments == 0) is { } awaiter && Called(awaiter, "GetResult", static arguments => arguments == 0) is { } got)
        {
            path.Add(SyntaxKind.InvocationExpression);
            path.Add(SyntaxKind.InvocationExpression);
            return (got, path);
        }

        return (expression, []);
    }

    private static ExpressionSyntax Parenthesized(ExpressionSyntax expression, List<SyntaxKind> path)
    {
        while (expression.Parent is ParenthesizedExpressionSyntax parenthesized)
        {
            path.Add(SyntaxKind.ParenthesizedExpression);
            expression = parenthesized;
        }

        return expression;
    }

    private static InvocationExpressionSyntax? Called(ExpressionSyntax receiver, string name, Func<int, bool> takes) =>
        receiver.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access
        && access.Expression == receiver && access.Name.Identifier.ValueText == name && call.Expression == access && takes(call.ArgumentList.Arguments.Count)
            ? call
            : null;

    private static ExpressionSyntax Unwrap(ExpressionSyntax current, List<SyntaxKind> path)
    {
        var inner = current;
        for (var i = path.Count - 1; i >= 0; i--)
        {
            inner = path[i] switch
            {
                SyntaxKind.AwaitExpression => ((AwaitExpressionSyntax)inner).Expression,
                SyntaxKind.ParenthesizedExpression => ((ParenthesizedExpressionSyntax)inner).Expression,
                SyntaxKind.SimpleMemberAccessExpression => ((MemberAccessExpressionSyntax)inner).Expression,
                _ => ((MemberAccessExpressionSyntax)((InvocationExpressionSyntax)inner).Expression).Expression,
            };
        }

        var tokens = current.DescendantTokens().ToList();
        var leading = Around(tokens.TakeWhile(token => token.Span.End <= inner.SpanStart).ToList(), current.GetFirstToken(), inner.GetLeadingTrivia(), comesFirst: true);
        var trailing = Around(tokens.SkipWhile(token => token.SpanStart < inner.Span.End).ToList(), current.GetLastToken(), inner.GetTrailingTrivia(), comesFirst: false);
        var needsParentheses = path[path.Count - 1] == SyntaxKind.ParenthesizedExpression
            && inner is not (InvocationExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax);
        return (needsParentheses ? SyntaxFactory.ParenthesizedExpression(inner.WithoutTrivia()) : inner)
            .WithLeadingTrivia(current.GetLeadingTrivia().AddRange(leading))
            .WithTrailingTrivia(trailing.AddRange(current.GetTrailingTrivia()))
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    // Of the tokens that go, comments stay, in the line; the space between them goes, too. If no token goes, the trivia is that of the whole.
    private static SyntaxTriviaList Around(List<SyntaxToken> gone, SyntaxToken edge, SyntaxTriviaList ownTrivia, bool comesFirst)
    {
        if (gone.Count == 0)
        {
            return default;
        }

        var between = gone.SelectMany(token => (token == edge && comesFirst ? default : token.LeadingTrivia).Concat(token == edge && !comesFirst ? default : token.TrailingTrivia));
        var trivia = (comesFirst ? between.Concat(ownTrivia) : ownTrivia.Concat(between)).ToList();
        return SyntaxFactory.TriviaList(trivia.Any(static piece => piece.IsDirective)
            ? trivia
            : trivia.SelectMany(static piece => ArgumentComments.Comments(SyntaxFactory.TriviaList(piece)))
                .SelectMany(comment => comesFirst ? new[] { ArgumentComments.InLine(comment), SyntaxFactory.Space } : [SyntaxFactory.Space, ArgumentComments.InLine(comment)]));
    }
}
