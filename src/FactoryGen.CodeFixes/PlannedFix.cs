using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.CodeFixes;

/// <summary>A fix whose edits may reach other documents: it is offered where a plan exists and what it makes compiles as well as before.</summary>
public abstract class PlannedFix : CodeFixProvider
{
    public sealed override FixAllProvider GetFixAllProvider() => new PlannedFixAll(this);

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var plan = new EditPlan(context.Document.Project.Solution);
            if (await PlanAsync(plan, context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is null
                && await ApplyAsync(plan, context.CancellationToken).ConfigureAwait(false) is var changed
                && await PlannedFixCheck.WorseDocumentsAsync(plan, changed, context.CancellationToken).ConfigureAwait(false) is { Count: 0 }
                && changed != plan.Solution)
            {
                var title = await TitleAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false);
                context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(changed), TitleForAll), diagnostic);
            }
        }
    }

    /// <summary>What the answer says where it stands for all, and its key.</summary>
    internal abstract string TitleForAll { get; }

    /// <summary>What the answer says to one diagnostic that it repairs.</summary>
    private protected virtual Task<string> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) => Task.FromResult(TitleForAll);

    /// <summary>Plans the repair; the reason if there is none.</summary>
    internal abstract Task<string?> PlanAsync(EditPlan plan, Document document, Diagnostic diagnostic, CancellationToken cancellationToken);

    /// <summary>What follows from the edits, and can be seen only when they are made.</summary>
    private protected virtual Task<Solution> FinishAsync(EditPlan plan, Solution changed, CancellationToken cancellationToken) => Task.FromResult(changed);

    internal async Task<Solution> ApplyAsync(EditPlan plan, CancellationToken cancellationToken) =>
        await FinishAsync(plan, await plan.ApplyAsync(cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
}
