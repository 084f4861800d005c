using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.CodeFixes;

/// <summary>Repairs a document's diagnostics in one edit.</summary>
internal sealed class CheckedFixAll(CheckedFix fix) : DocumentBasedFixAllProvider
{
    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics) =>
        await fix.ApplyAsync(document, diagnostics, fixAllContext.CancellationToken).ConfigureAwait(false);
}
