using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace FactoryGen.CodeFixes;

/// <summary>Writes <c>await using</c> where a scope is entered, and <c>await</c> where a lease, a scope or a host is ended, as far as one can await there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG3006DisposeLeaseFix : DeclarationFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG3006");

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is not null && Repairable(root, diagnostic.Location) is not null)
            {
                Offer(context, context.Document, diagnostic, IsDisposal(root, diagnostic.Location) ? "Await it" : "Dispose the lease with 'await using'", "await");
            }
        }
    }

    internal override void Edit(SyntaxEditor editor, SemanticModel model, Diagnostic diagnostic, string answer)
    {
        var statement = Repairable(editor.OriginalRoot, diagnostic.Location);
        if (statement is LocalDeclarationStatementSyntax declaration)
        {
            editor.ReplaceNode(declaration, static (current, _) => Using((LocalDeclarationStatementSyntax)current));
        }
        else if (statement is ExpressionStatementSyntax expression)
        {
            var value = expression.Expression is AssignmentExpressionSyntax assignment ? assignment.Right : expression.Expression;
            editor.ReplaceNode(expression, IsDisposal(editor.OriginalRoot, diagnostic.Location)
                ? expression.WithExpression(SyntaxFactory.AwaitExpression(
                    SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), value.WithoutLeadingTrivia()).WithLeadingTrivia(expression.GetLeadingTrivia()))
                : Using(FreeName(model, expression.SpanStart), value.WithoutTrivia()).WithTriviaFrom(expression));
        }
    }

    private static StatementSyntax? Repairable(SyntaxNode root, Location location)
    {
        var call = root.FindNode(location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>();
        return call?.FirstAncestorOrSelf<StatementSyntax>() is { Parent: BlockSyntax or GlobalStatementSyntax } statement
            && Holds(statement, call)
            && SurroundingFunction.CanAwait(statement)
                ? statement
                : null;
    }

    // Not a call somewhere inside the statement, in a lambda of it, say.
    private static bool Holds(StatementSyntax statement, ExpressionSyntax call) => statement switch
    {
        LocalDeclarationStatementSyntax { Declaration.Variables: [{ Initializer.Value: var value }] } => value == call,
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.Text: "_" }, Right: var right } } => right.DescendantNodesAndSelf().Contains(call),
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax expression } => expression == call || (expression.Expression as MemberAccessExpressionSyntax)?.Expression == call,
        _ => false,
    };

    private static bool IsDisposal(SyntaxNode root, Location location) =>
        root.FindNode(location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>()?.Expression
            is MemberAccessExpressionSyntax { Name.Identifier.Text: "DisposeAsync" or "EndAsync" };

    private static LocalDeclarationStatementSyntax Using(LocalDeclarationStatementSyntax declaration)
    {
        var leading = declaration.GetLeadingTrivia();
        return declaration.WithoutLeadingTrivia()
            .WithAwaitKeyword(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .WithLeadingTrivia(leading);
    }

    private static LocalDeclarationStatementSyntax Using(string name, ExpressionSyntax value) =>
        (LocalDeclarationStatementSyntax)SyntaxFactory.ParseStatement($"await using var {name} = {value.ToFullString()};");

    private static string FreeName(SemanticModel model, int position)
    {
        var name = "lease";
        for (var number = 2; !model.LookupSymbols(position, name: name).IsEmpty; number++)
        {
            name = $"lease{number}";
        }

        return name;
    }
}
