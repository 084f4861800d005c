using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.CodeFixes;

/// <summary>Gives all diagnostics of a document the same answer, in one edit: two mistakes inside one another don't get in each other's way.</summary>
internal sealed class DeclarationFixAll(DeclarationFix fix) : DocumentBasedFixAllProvider
{
    protected override async Task<Document?> FixAllAsync(
        FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics) =>
        fixAllContext.CodeActionEquivalenceKey is { } answer
            ? await fix.ApplyAsync(document, diagnostics, answer, fixAllContext.CancellationToken).ConfigureAwait(false)
            : document;
}
