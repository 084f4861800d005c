using Microsoft.CodeAnalysis;

namespace FactoryGen.CodeFixes;

/// <summary>Whether what a plan makes compiles as well as what was there.</summary>
internal static class PlannedFixCheck
{
    /// <summary>The changed documents that have more errors than before.</summary>
    public static async Task<HashSet<DocumentId>> WorseDocumentsAsync(EditPlan plan, Solution changed, CancellationToken cancellationToken)
    {
        var worse = new HashSet<DocumentId>();
        foreach (var id in plan.Documents)
        {
            if (await ErrorsAsync(changed, id, cancellationToken).ConfigureAwait(false) > await ErrorsAsync(plan.Solution, id, cancellationToken).ConfigureAwait(false))
            {
                worse.Add(id);
            }
        }

        return worse;
    }

    private static async Task<int> ErrorsAsync(Solution solution, DocumentId id, CancellationToken cancellationToken) =>
        solution.GetDocument(id) is { } document && await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            ? model.GetDiagnostics(cancellationToken: cancellationToken).Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            : 0;
}
