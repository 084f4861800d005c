using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.CodeFixes;

/// <summary>A fix that can't know by itself whether what it writes compiles: it tries, and offers nothing that adds an error to the document.</summary>
public abstract class CheckedFix : CodeFixProvider
{
    private protected abstract string Title { get; }

    public sealed override FixAllProvider GetFixAllProvider() => new CheckedFixAll(this);

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await TryAsync(context.Document, [diagnostic], context.CancellationToken).ConfigureAwait(false) is { } changed)
            {
                context.RegisterCodeFix(CodeAction.Create(Title, _ => Task.FromResult(changed), Title), diagnostic);
            }
        }
    }

    /// <summary>Repairs as many of a document's diagnostics as compile: all at once if that works, else those that work by themselves.</summary>
    internal async Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (await TryAsync(document, diagnostics, cancellationToken).ConfigureAwait(false) is { } all)
        {
            return all;
        }

        var good = new List<Diagnostic>();
        foreach (var diagnostic in diagnostics)
        {
            if (await TryAsync(document, [diagnostic], cancellationToken).ConfigureAwait(false) is not null)
            {
                good.Add(diagnostic);
            }
        }

        return (good.Count == 0 ? null : await TryAsync(document, good, cancellationToken).ConfigureAwait(false)) ?? document;
    }

    /// <summary>Makes the edit; null if there is none.</summary>
    private protected abstract Task<Document?> EditAsync(Document document, IReadOnlyCollection<Diagnostic> diagnostics, CancellationToken cancellationToken);

    /// <summary>Whether what is changed there concerns other documents of the project, too.</summary>
    private protected virtual bool ConcernsProject(SyntaxNode root, Diagnostic diagnostic) => false;

    private async Task<Document?> TryAsync(Document document, IReadOnlyCollection<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var changed = await EditAsync(document, diagnostics, cancellationToken).ConfigureAwait(false);
        if (root is null || changed is null || changed == document)
        {
            return null;
        }

        var concernsProject = diagnostics.Any(diagnostic => ConcernsProject(root, diagnostic));
        var before = await ErrorsAsync(document, concernsProject, cancellationToken).ConfigureAwait(false);
        return await ErrorsAsync(changed, concernsProject, cancellationToken).ConfigureAwait(false) <= before ? changed : null;
    }

    private static async Task<int> ErrorsAsync(Document document, bool ofProject, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var diagnostics = ofProject ? model?.Compilation.GetDiagnostics(cancellationToken) : model?.GetDiagnostics(cancellationToken: cancellationToken);
        return diagnostics?.Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ?? 0;
    }
}
