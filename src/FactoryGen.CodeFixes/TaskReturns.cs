using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace FactoryGen.CodeFixes;

/// <summary>What a function returns that becomes <c>async</c>, or is it no longer: tasks become what is in them, or the other way round.</summary>
internal static class TaskReturns
{
    /// <summary>Plans that a function returns results where it returned tasks; the reason if it can't be done.</summary>
    public static string? Unwrap(EditPlan plan, Document document, SyntaxNode function, TaskShape shape, SemanticModel model)
    {
        foreach (var returned in Returned(function))
        {
            // A literal 'null' is no task, and a 'throw' stays one.
            if (returned is ThrowExpressionSyntax)
            {
                continue;
            }

            if (returned.IsKind(SyntaxKind.NullLiteralExpression) || (!shape.IsValueTask && returned.IsKind(SyntaxKind.DefaultLiteralExpression)))
            {
                return "no task is returned in its place, but 'null'";
            }

            // What was made ready to be returned needs no task any more.
            var ready = Ready(returned, model);
            if (returned.Parent is ReturnStatementSyntax statement)
            {
                PlanStatement(plan, document, statement, shape, ready);
            }
            else if (shape.Result is null && ready is { Value: null })
            {
                // An expression has to be there.
                plan.Replace(document, returned, current => AwaitAddition.Write((ExpressionSyntax)current, returned));
            }
            else
            {
                plan.Replace(document, returned, current => Unwrapped((ExpressionSyntax)current, returned, ready));
            }
        }

        return null;
    }

    /// <summary>The expressions that a function returns.</summary>
    public static IEnumerable<ExpressionSyntax> Returned(SyntaxNode function) =>
        (function switch
        {
            MethodDeclarationSyntax { ExpressionBody: { } arrow } => [arrow.Expression],
            LocalFunctionStatementSyntax { ExpressionBody: { } arrow } => [arrow.Expression],
            AnonymousFunctionExpressionSyntax { ExpressionBody: { } body } => [body],
            _ => SurroundingFunction.OwnNodes(function).OfType<ReturnStatementSyntax>().Select(static statement => statement.Expression).OfType<ExpressionSyntax>(),
        });

    private static void PlanStatement(EditPlan plan, Document document, ReturnStatementSyntax statement, TaskShape shape, (bool IsReady, ExpressionSyntax? Value) ready)
    {
        if (shape.Result is not null)
        {
            plan.Replace(document, statement.Expression!, current => Unwrapped((ExpressionSyntax)current, statement.Expression!, ready));
        }
        else if (ready.IsReady)
        {
            plan.Replace(document, statement, static current => Bare((ReturnStatementSyntax)current));
        }
        else
        {
            plan.Replace(document, statement, current => Split((ReturnStatementSyntax)current, statement));
        }
    }

    // Task.FromResult(x), Task.CompletedTask, default(ValueTask).
    private static (bool IsReady, ExpressionSyntax? Value) Ready(ExpressionSyntax returned, SemanticModel model) => returned switch
    {
        InvocationExpressionSyntax { ArgumentList.Arguments: [var only] } call when model.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: "FromResult", ContainingType: { Name: "Task" or "ValueTask" } } => (true, only.Expression),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CompletedTask" } access when model.GetSymbolInfo(access).Symbol is IPropertySymbol { ContainingType.Name: "Task" or "ValueTask" } => (true, null),
        LiteralExpressionSyntax or DefaultExpressionSyntax => (true, SyntaxFactory.ParseExpression("default!")),
        _ => (false, null),
    };

    private static ExpressionSyntax Unwrapped(ExpressionSyntax current, ExpressionSyntax original, (bool IsReady, ExpressionSyntax? Value) ready) =>
        ready.Value is null ? AwaitAddition.Write(current, original)
        : current is InvocationExpressionSyntax { ArgumentList.Arguments: [var only] } ? only.Expression.WithTriviaFrom(current)
        : ready.Value.WithTriviaFrom(current);

    private static ReturnStatementSyntax Bare(ReturnStatementSyntax statement) =>
        statement.WithExpression(null).WithReturnKeyword(statement.ReturnKeyword.WithTrailingTrivia());

    // One statement becomes two; 'return t;' at the very end needs no second one.
    private static SyntaxNode Split(ReturnStatementSyntax current, ReturnStatementSyntax original)
    {
        var awaited = SyntaxFactory.ExpressionStatement(AwaitAddition.Write(current.Expression!, original.Expression!), current.SemicolonToken).WithLeadingTrivia(current.GetLeadingTrivia());
        return original.Parent is BlockSyntax { Parent: not StatementSyntax or LocalFunctionStatementSyntax } body && body.Statements.Last() == original
            ? awaited
            : SyntaxFactory.Block(awaited.WithoutLeadingTrivia(), SyntaxFactory.ReturnStatement()).WithTriviaFrom(current).WithAdditionalAnnotations(Formatter.Annotation);
    }
}
