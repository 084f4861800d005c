using Microsoft.CodeAnalysis;

namespace FactoryGen.CodeFixes;

/// <summary>Calls the factory where a legacy entry point was called: one in reach, one that a container gives, or the one of the entered context.</summary>
public abstract class LegacyUseFix : PlannedFix
{
    internal override string TitleForAll => "Use the factory";

    private protected override async Task<string> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await UseAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { Use: { } use } ? $"Use '{use.Entry.Replacement}'" : TitleForAll;

    internal override async Task<string?> PlanAsync(EditPlan plan, Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await UseAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { Use: { } use, Model: var model } || use.IsForNameof)
        {
            return "nothing legacy is called there";
        }

        return await LegacyUseReplacement.PlanAsync(plan, document, use, model, cancellationToken).ConfigureAwait(false);
    }

    private protected override Task<Solution> FinishAsync(EditPlan plan, Solution changed, CancellationToken cancellationToken) =>
        LegacyImports.RemoveUnusedAsync(plan, changed, cancellationToken);

    private static async Task<(LegacyUse? Use, SemanticModel Model)> UseAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
        && await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            ? (LegacyUse.Of(root, model, diagnostic.Location, cancellationToken), model)
            : default;
}
