using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.CodeFixes;

/// <summary>Awaits what is blocked on, and makes the methods around it asynchronous as far up as it takes, where that is safe.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG2010AwaitFix : PlannedFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG2010");

    internal override string TitleForAll => "Await it";

    internal override async Task<string?> PlanAsync(EditPlan plan, Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || Blocking(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)) is not (var blocking, { } toAwaitable))
        {
            return "there is no one expression that could be awaited instead";
        }

        plan.Replace(document, blocking, current => toAwaitable((ExpressionSyntax)current));
        return await AwaitAddition.AtAsync(plan, document, blocking, cancellationToken).ConfigureAwait(false);
    }

    // What blocks as a whole, and what makes of it an expression to await.
    private static (ExpressionSyntax Blocking, Func<ExpressionSyntax, ExpressionSyntax>? ToAwaitable) Blocking(SyntaxNode name) => name.Parent switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.Text: "Result", Parent: not InvocationExpressionSyntax } access when access.Name == name =>
            (access, static current => WithoutLast(current, ((MemberAccessExpressionSyntax)current).Expression)),
        MemberAccessExpressionSyntax { Name.Identifier.Text: "Wait", Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } wait } =>
            (wait, static current => WithoutLast(current, Receiver(current))),
        MemberAccessExpressionSyntax { Name.Identifier.Text: "GetResult", Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "GetAwaiter" } }, Parent: InvocationExpressionSyntax result } =>
            (result, static current => WithoutLast(current, Receiver(Receiver(current)))),
        MemberAccessExpressionSyntax { Name.Identifier.Text: "WaitAll", Parent: InvocationExpressionSyntax { ArgumentList.Arguments: var tasks } all } when !tasks.Any(static task => IsTimeout(task.Expression)) =>
            (all, static current => WhenAll((InvocationExpressionSyntax)current)),
        _ => Helper(name),
    };

    // RunSync(() => factory.GetAsync(user)): what the lambda does is done without it.
    private static (ExpressionSyntax, Func<ExpressionSyntax, ExpressionSyntax>?) Helper(SyntaxNode name) =>
        name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { ArgumentList.Arguments: [{ Expression: ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters.Count: 0, ExpressionBody: not null } }] } call
        && call.Expression.DescendantNodesAndSelf().Contains(name)
            ? (call, static current => WithoutLast(current, Awaitable(((LambdaExpressionSyntax)((InvocationExpressionSyntax)current).ArgumentList.Arguments[0].Expression).ExpressionBody!)))
            : default;

    private static ExpressionSyntax Awaitable(ExpressionSyntax body) => body is AwaitExpressionSyntax awaited ? awaited.Expression : body;

    private static ExpressionSyntax Receiver(ExpressionSyntax call) => ((MemberAccessExpressionSyntax)((InvocationExpressionSyntax)call).Expression).Expression;

    private static InvocationExpressionSyntax WhenAll(InvocationExpressionSyntax call)
    {
        var access = (MemberAccessExpressionSyntax)call.Expression;
        return call.WithExpression(access.WithName(SyntaxFactory.IdentifierName("WhenAll").WithTriviaFrom(access.Name)));
    }

    // Task.WaitAll(tasks, 1000) tells whether the time was enough: that is no WhenAll.
    private static bool IsTimeout(ExpressionSyntax argument) =>
        argument is LiteralExpressionSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "TimeSpan" } } };

    // The place of the whole; what was said about the parts stays.
    private static ExpressionSyntax WithoutLast(ExpressionSyntax whole, ExpressionSyntax kept)
    {
        var comments = whole.DescendantTrivia()
            .Where(trivia => trivia.SpanStart >= kept.Span.End && trivia.SpanStart < whole.Span.End)
            .SkipWhile(static trivia => !IsComment(trivia))
            .Where(static trivia => IsComment(trivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            .ToList();
        return comments.Count == 0
            ? kept.WithTriviaFrom(whole)
            : kept.WithLeadingTrivia(whole.GetLeadingTrivia()).WithTrailingTrivia(comments.Prepend(SyntaxFactory.Space).Concat(whole.GetTrailingTrivia()));
    }

    private static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}
