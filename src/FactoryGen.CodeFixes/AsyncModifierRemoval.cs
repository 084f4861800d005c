using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Formatting;

namespace FactoryGen.CodeFixes;

/// <summary>
/// What becomes of <c>async</c> when the last <c>await</c> is gone: it goes, too, if everybody who calls the function awaits it on the spot, so that it
/// makes no difference whether an exception comes out of the call or out of the task. Otherwise one completed task stays awaited.
/// </summary>
internal static class AsyncModifierRemoval
{
    public static async Task PlanAsync(EditPlan plan, Document document, SyntaxNode function, CancellationToken cancellationToken)
    {
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model || IsAwaitLeft(plan, function))
        {
            return;
        }

        var symbol = function is AnonymousFunctionExpressionSyntax ? model.GetSymbolInfo(function, cancellationToken).Symbol : model.GetDeclaredSymbol(function, cancellationToken);
        if (symbol is IMethodSymbol method
            && !SurroundingFunction.OwnNodes(function).OfType<YieldStatementSyntax>().Any()
            && TaskShape.Of(method.ReturnType) is { } shape
            && await IsAwaitedOnTheSpotAsync(plan, function, method, model, cancellationToken).ConfigureAwait(false))
        {
            plan.Replace(document, function, WithoutAsync);
            Wrap(plan, document, function, shape, model);
        }
        else if (plan.Marked(WaitRemoval.Removed).Where(gone => SurroundingFunction.Of(gone) == function).OrderBy(static gone => gone.SpanStart).FirstOrDefault() is ExpressionSyntax first)
        {
            // Where the 'await' was in parentheses, they went with it.
            var place = first.Parent is ParenthesizedExpressionSyntax parenthesized ? parenthesized : first;
            plan.Replace(document, place, current => AwaitAddition.Write(WaitRemoval.Completed((ExpressionSyntax)current), place));
        }
    }

    private static bool IsAwaitLeft(EditPlan plan, SyntaxNode function) =>
        SurroundingFunction.OwnNodes(function).Any(node => node switch
        {
            AwaitExpressionSyntax awaited => !plan.IsMarked(WaitRemoval.Removed, awaited),
            CommonForEachStatementSyntax loop => loop.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword),
            UsingStatementSyntax statement => statement.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword),
            LocalDeclarationStatementSyntax local => local.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword),
            ExpressionSyntax expression => plan.IsMarked(AwaitAddition.Awaited, expression),
            _ => false,
        });

    private static async Task<bool> IsAwaitedOnTheSpotAsync(EditPlan plan, SyntaxNode function, IMethodSymbol method, SemanticModel model, CancellationToken cancellationToken)
    {
        if (function is AnonymousFunctionExpressionSyntax)
        {
            return IsAwaitedByFramework(function, model, cancellationToken);
        }

        // Who isn't seen is a framework or a test runner, or another implementation's caller: they await what they call.
        foreach (var reference in await SymbolFinder.FindReferencesAsync(method, plan.Solution, cancellationToken).ConfigureAwait(false))
        {
            foreach (var place in reference.Locations)
            {
                if (await place.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
                    || !IsAwaited(root.FindNode(place.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true)))
                {
                    return false;
                }
            }
        }

        return true;
    }

    // Task.Run turns an exception into a task's, wherever it comes from; so does a web framework with its handlers.
    private static bool IsAwaitedByFramework(SyntaxNode lambda, SemanticModel model, CancellationToken cancellationToken) =>
        lambda.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { ContainingType: { } type } method
        && ((method.Name == "Run" && type is { Name: "Task", ContainingNamespace.Name: "Tasks" })
            || type.ContainingNamespace.ToDisplayString().StartsWith("Microsoft.AspNetCore.Builder", StringComparison.Ordinal));

    private static bool IsAwaited(SyntaxNode name)
    {
        if (name.IsPartOfStructuredTrivia() || name.Ancestors().OfType<InvocationExpressionSyntax>().Any(static call => call.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" }))
        {
            return true;
        }

        var called = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return called.Parent is InvocationExpressionSyntax call && call.Expression == called && IsAwaitedCall(call);
    }

    private static bool IsAwaitedCall(InvocationExpressionSyntax call) => call.Parent switch
    {
        AwaitExpressionSyntax => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax { Parent: AwaitExpressionSyntax } } => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetAwaiter", Parent: InvocationExpressionSyntax { Parent: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetResult" } } } => true,
        _ => false,
    };

    private static void Wrap(EditPlan plan, Document document, SyntaxNode function, TaskShape shape, SemanticModel model)
    {
        if (shape.Result is { } result)
        {
            foreach (var returned in TaskReturns.Returned(function).Where(static returned => returned is not ThrowExpressionSyntax))
            {
                var type = model.GetTypeInfo(returned).Type is { } own && SymbolEqualityComparer.IncludeNullability.Equals(own, result) ? "" : $"<{Name(result)}>";
                plan.Replace(document, returned, current => shape.IsValueTask ? ValueTaskOf((ExpressionSyntax)current, Name(result)) : WaitRemoval.Completed((ExpressionSyntax)current, "FromResult" + type));
            }

            return;
        }

        var ready = shape.IsValueTask ? "default" : "global::System.Threading.Tasks.Task.CompletedTask";
        foreach (var statement in SurroundingFunction.OwnNodes(function).OfType<ReturnStatementSyntax>())
        {
            plan.Replace(document, statement, current => ((ReturnStatementSyntax)current)
                .WithReturnKeyword(((ReturnStatementSyntax)current).ReturnKeyword.WithTrailingTrivia(SyntaxFactory.Space))
                .WithExpression(Qualification.Shorten(SyntaxFactory.ParseExpression(ready))));
        }

        if (BodyOf(function) is { } body)
        {
            if (model.AnalyzeControlFlow(body) is { Succeeded: true, EndPointIsReachable: true })
            {
                plan.Replace(document, body, current => ((BlockSyntax)current).AddStatements(Returning(ready, LineEnd.Of(body))));
            }
        }
        else
        {
            // 'async Task F() => await x;' has no place for a second statement.
            plan.Replace(document, function, current => Blocked(current, ready, LineEnd.OfFile(function)));
        }
    }

    private static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier));

    private static ObjectCreationExpressionSyntax ValueTaskOf(ExpressionSyntax value, string type) => SyntaxFactory.ObjectCreationExpression(
        (TypeSyntax)Qualification.Shorten(SyntaxFactory.ParseTypeName($"global::System.Threading.Tasks.ValueTask<{type}>")).WithLeadingTrivia(SyntaxFactory.Space),
        SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(value.WithoutTrivia()))),
        initializer: null).WithTriviaFrom(value);

    private static BlockSyntax? BodyOf(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method => method.Body,
        LocalFunctionStatementSyntax local => local.Body,
        AnonymousFunctionExpressionSyntax lambda => lambda.Block,
        _ => null,
    };

    private static ReturnStatementSyntax Returning(string ready, SyntaxTrivia lineEnd) => SyntaxFactory.ReturnStatement(
        SyntaxFactory.Token(SyntaxKind.ReturnKeyword).WithTrailingTrivia(SyntaxFactory.Space),
        Qualification.Shorten(SyntaxFactory.ParseExpression(ready)),
        SyntaxFactory.Token(SyntaxKind.SemicolonToken)).WithTrailingTrivia(lineEnd).WithAdditionalAnnotations(Formatter.Annotation);

    private static SyntaxNode Blocked(SyntaxNode function, string ready, SyntaxTrivia lineEnd)
    {
        BlockSyntax Block(ExpressionSyntax expression) => SyntaxFactory.Block(
            SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithLeadingTrivia(lineEnd).WithTrailingTrivia(lineEnd),
            SyntaxFactory.List<StatementSyntax>([SyntaxFactory.ExpressionStatement(expression.WithoutTrivia()).WithTrailingTrivia(lineEnd), Returning(ready, lineEnd)]),
            SyntaxFactory.Token(SyntaxKind.CloseBraceToken)).WithAdditionalAnnotations(Formatter.Annotation);
        return function switch
        {
            MethodDeclarationSyntax { ExpressionBody: { } arrow } method => method.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Block(arrow.Expression)).WithTriviaFrom(method),
            LocalFunctionStatementSyntax { ExpressionBody: { } arrow } local => local.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Block(arrow.Expression)).WithTriviaFrom(local),
            LambdaExpressionSyntax { ExpressionBody: { } body } lambda => lambda.WithExpressionBody(null).WithBlock(Block(body)).WithTriviaFrom(lambda),
            _ => function,
        };
    }

    // What stood before 'async' stands before what follows it.
    private static SyntaxNode WithoutAsync(SyntaxNode function)
    {
        static SyntaxTokenList Without(SyntaxTokenList modifiers) => SyntaxFactory.TokenList(modifiers.Where(static modifier => !modifier.IsKind(SyntaxKind.AsyncKeyword)));
        return function switch
        {
            MethodDeclarationSyntax method => KeepStart(method, method.WithModifiers(Without(method.Modifiers))),
            LocalFunctionStatementSyntax local => KeepStart(local, local.WithModifiers(Without(local.Modifiers))),
            AnonymousFunctionExpressionSyntax lambda => KeepStart(lambda, lambda.WithModifiers(Without(lambda.Modifiers))),
            _ => function,
        };
    }

    private static SyntaxNode KeepStart(SyntaxNode before, SyntaxNode after)
    {
        var asyncToken = before.ChildTokens().First(static token => token.IsKind(SyntaxKind.AsyncKeyword));
        var next = asyncToken.GetNextToken();
        var index = before.ChildTokens().Count(token => token.SpanStart < asyncToken.SpanStart);
        if (index > 0 && !asyncToken.LeadingTrivia.Any(static piece => !piece.IsKind(SyntaxKind.WhitespaceTrivia)))
        {
            return after;
        }

        var first = after.DescendantTokens().FirstOrDefault(token => token.Text == next.Text && token.IsKind(next.Kind()));
        return first == default ? after : after.ReplaceToken(first, first.WithLeadingTrivia(asyncToken.LeadingTrivia.AddRange(first.LeadingTrivia)));
    }
}
