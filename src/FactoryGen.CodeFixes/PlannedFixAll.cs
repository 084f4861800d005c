using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.CodeFixes;

/// <summary>
/// Plans all repairs of a document, a project or a solution at once, as edits of the solution as it is. Where a document wouldn't compile then, only those
/// repairs stay that compile by themselves.
/// </summary>
internal sealed class PlannedFixAll(PlannedFix fix) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        fix.TitleForAll, cancellation => FixAsync(fixAllContext, cancellation), fixAllContext.CodeActionEquivalenceKey));

    private async Task<Solution> FixAsync(FixAllContext context, CancellationToken cancellationToken)
    {
        var repairs = await RepairsAsync(context).ConfigureAwait(false);
        var (plan, touched) = await PlanAsync(context.Solution, repairs, cancellationToken).ConfigureAwait(false);
        var changed = await fix.ApplyAsync(plan, cancellationToken).ConfigureAwait(false);
        var worse = await PlannedFixCheck.WorseDocumentsAsync(plan, changed, cancellationToken).ConfigureAwait(false);
        if (worse.Count == 0)
        {
            return changed;
        }

        var good = new List<(Document, Diagnostic)>();
        foreach (var repair in repairs)
        {
            if (!touched[repair].Overlaps(worse) || await WorksAloneAsync(context.Solution, repair, cancellationToken).ConfigureAwait(false))
            {
                good.Add(repair);
            }
        }

        (plan, touched) = await PlanAsync(context.Solution, good, cancellationToken).ConfigureAwait(false);
        changed = await fix.ApplyAsync(plan, cancellationToken).ConfigureAwait(false);
        worse = await PlannedFixCheck.WorseDocumentsAsync(plan, changed, cancellationToken).ConfigureAwait(false);
        if (worse.Count == 0)
        {
            return changed;
        }

        // Each compiles by itself, and together they don't: none of them, then.
        (plan, _) = await PlanAsync(context.Solution, good.Where(repair => !touched[repair].Overlaps(worse)), cancellationToken).ConfigureAwait(false);
        changed = await fix.ApplyAsync(plan, cancellationToken).ConfigureAwait(false);
        return await PlannedFixCheck.WorseDocumentsAsync(plan, changed, cancellationToken).ConfigureAwait(false) is { Count: 0 } ? changed : context.Solution;
    }

    private static async Task<IReadOnlyList<(Document Document, Diagnostic Diagnostic)>> RepairsAsync(FixAllContext context)
    {
        var repairs = new List<(Document Document, Diagnostic Diagnostic)>();
        if (context is { Scope: FixAllScope.Document, Document: { } document })
        {
            repairs.AddRange((await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)).Select(diagnostic => (document, diagnostic)));
        }
        else
        {
            foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.Projects.Where(project => project.Language == context.Project.Language) : [context.Project])
            {
                foreach (var diagnostic in await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false))
                {
                    if (project.GetDocument(diagnostic.Location.SourceTree) is { } place)
                    {
                        repairs.Add((place, diagnostic));
                    }
                }
            }
        }

        return [.. repairs.OrderBy(static repair => repair.Document.FilePath ?? repair.Document.Name, StringComparer.Ordinal).ThenBy(static repair => repair.Diagnostic.Location.SourceSpan)];
    }

    private async Task<(EditPlan Plan, Dictionary<(Document, Diagnostic), HashSet<DocumentId>> Touched)> PlanAsync(
        Solution solution, IEnumerable<(Document Document, Diagnostic Diagnostic)> repairs, CancellationToken cancellationToken)
    {
        var plan = new EditPlan(solution);
        var touched = new Dictionary<(Document, Diagnostic), HashSet<DocumentId>>();
        foreach (var repair in repairs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var documents = plan.WatchDocuments();
            await plan.AttemptAsync(() => fix.PlanAsync(plan, repair.Document, repair.Diagnostic, cancellationToken)).ConfigureAwait(false);
            touched[repair] = documents;
        }

        return (plan, touched);
    }

    private async Task<bool> WorksAloneAsync(Solution solution, (Document Document, Diagnostic Diagnostic) repair, CancellationToken cancellationToken)
    {
        var (plan, _) = await PlanAsync(solution, [repair], cancellationToken).ConfigureAwait(false);
        var changed = await fix.ApplyAsync(plan, cancellationToken).ConfigureAwait(false);
        return await PlannedFixCheck.WorseDocumentsAsync(plan, changed, cancellationToken).ConfigureAwait(false) is { Count: 0 };
    }
}
