using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace FactoryGen.CodeFixes;

/// <summary>Takes away the <c>using</c>, or the statement that disposes: the scope does it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG3005DropDisposalFix : DeclarationFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG3005");

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is not null && Disposing(root, diagnostic.Location) is not null)
            {
                Offer(context, context.Document, diagnostic, "Leave the disposal to the scope", "scope");
            }
        }
    }

    internal override void Edit(SyntaxEditor editor, SemanticModel model, Diagnostic diagnostic, string answer)
    {
        switch (Disposing(editor.OriginalRoot, diagnostic.Location))
        {
            case LocalDeclarationStatementSyntax declaration:
                editor.ReplaceNode(declaration, static (current, _) => WithoutUsing((LocalDeclarationStatementSyntax)current));
                break;
            case UsingStatementSyntax statement:
                editor.ReplaceNode(statement, static (current, _) => Opened((UsingStatementSyntax)current));
                break;
            case ExpressionStatementSyntax { Parent: BlockSyntax } statement:
                // A comment above it was about the disposal.
                editor.RemoveNode(statement, SyntaxRemoveOptions.KeepUnbalancedDirectives);
                break;
            case ExpressionStatementSyntax statement:
                editor.ReplaceNode(statement, SyntaxFactory.Block().WithTriviaFrom(statement));
                break;
        }
    }

    // A disposal that is somebody's value, or that somebody else does, can't just go.
    private static StatementSyntax? Disposing(SyntaxNode root, Location location)
    {
        var token = root.FindToken(location.SourceSpan.Start);
        if (token.Parent is LocalDeclarationStatementSyntax or UsingStatementSyntax)
        {
            return (StatementSyntax)token.Parent;
        }

        SyntaxNode? node = root.FindNode(location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>();
        while (node?.Parent is AwaitExpressionSyntax or ConditionalAccessExpressionSyntax or MemberAccessExpressionSyntax { Name.Identifier.Text: "ConfigureAwait" } or InvocationExpressionSyntax)
        {
            node = node.Parent;
        }

        return node is not null and not ArgumentSyntax ? node.Parent as ExpressionStatementSyntax : null;
    }

    private static LocalDeclarationStatementSyntax WithoutUsing(LocalDeclarationStatementSyntax declaration) => declaration
        .WithAwaitKeyword(default)
        .WithUsingKeyword(default)
        .WithLeadingTrivia(declaration.GetLeadingTrivia());

    // The block stays: what is declared in it may be declared again behind it.
    private static BlockSyntax Opened(UsingStatementSyntax statement)
    {
        var before = statement switch
        {
            { Declaration: { } declaration } => SyntaxFactory.LocalDeclarationStatement(declaration.WithoutTrivia()),
            { Expression: { } expression } when IsCallOfFactory(expression) => SyntaxFactory.ExpressionStatement(expression.WithoutTrivia()),
            _ => (StatementSyntax?)null,
        };
        var body = statement.Statement as BlockSyntax ?? SyntaxFactory.Block(statement.Statement);
        var opened = before is null ? body : body.WithStatements(body.Statements.Insert(0, before.WithTrailingTrivia(LineEnd(statement))));
        return opened.WithTriviaFrom(statement).WithAdditionalAnnotations(Microsoft.CodeAnalysis.Formatting.Formatter.Annotation);
    }

    // As the file ends its lines.
    private static SyntaxTrivia LineEnd(SyntaxNode statement) =>
        statement.DescendantTrivia().FirstOrDefault(static trivia => trivia.RawKind == (int)SyntaxKind.EndOfLineTrivia) is { RawKind: not 0 } found ? found : SyntaxFactory.ElasticLineFeed;

    // A statement must do something: a bare name, or one that ConfigureAwait is called on, doesn't.
    private static bool IsCallOfFactory(ExpressionSyntax expression) =>
        expression is AwaitExpressionSyntax or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: not "ConfigureAwait" } };
}
