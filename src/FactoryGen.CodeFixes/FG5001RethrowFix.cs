using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace FactoryGen.CodeFixes;

/// <summary>Lets a <c>catch</c> throw again instead of answering with a substitute: whatever it logs, it goes on logging.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG5001RethrowFix : DeclarationFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG5001");

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is not null && Answering(root, diagnostic.Location) is not null)
            {
                Offer(context, context.Document, diagnostic, "Let the failure reach the caller", "throw");
            }
        }
    }

    internal override void Edit(SyntaxEditor editor, SemanticModel model, Diagnostic diagnostic, string answer)
    {
        if (Answering(editor.OriginalRoot, diagnostic.Location) is { } statement)
        {
            editor.ReplaceNode(statement, SyntaxFactory.ThrowStatement().WithTriviaFrom(statement));
        }
    }

    // Only a statement at the end of a catch's own block: what follows it could no longer be reached, and elsewhere there is nothing to throw again.
    private static StatementSyntax? Answering(SyntaxNode root, Location location) =>
        root.FindNode(location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<StatementSyntax>() is { Parent: BlockSyntax block } statement
        && block.Statements.Last() == statement
        && statement is ReturnStatementSyntax or ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax }
        && IsInCatch(statement)
            ? statement
            : null;

    private static bool IsInCatch(SyntaxNode statement)
    {
        foreach (var ancestor in statement.Ancestors())
        {
            switch (ancestor)
            {
                case CatchClauseSyntax:
                    return true;
                case TryStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }
}
