using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace FactoryGen.CodeFixes;

/// <summary>A fix of a declaration: each answer is an edit of one document, so that Fix All can make many of them in one pass.</summary>
public abstract class DeclarationFix : CodeFixProvider
{
    public override FixAllProvider? GetFixAllProvider() => new DeclarationFixAll(this);

    /// <summary>Makes the edit that <paramref name="answer"/> stands for.</summary>
    internal abstract void Edit(SyntaxEditor editor, SemanticModel model, Diagnostic diagnostic, string answer);

    internal async Task<Document> ApplyAsync(
        Document document, IReadOnlyCollection<Diagnostic> diagnostics, string answer, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in diagnostics)
        {
            Edit(editor, editor.SemanticModel, diagnostic, answer);
        }

        return editor.GetChangedDocument();
    }

    /// <summary>Offers an answer that edits <paramref name="document"/>, which needn't be the one that the diagnostic is in.</summary>
    private protected void Offer(CodeFixContext context, Document document, Diagnostic diagnostic, string title, string answer) =>
        context.RegisterCodeFix(
            CodeAction.Create(title, cancellation => ApplyAsync(document, [diagnostic], answer, cancellation), answer),
            diagnostic);

    private protected static T? Find<T>(SyntaxNode root, Location location)
        where T : SyntaxNode =>
        root.FindNode(location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<T>();
}
