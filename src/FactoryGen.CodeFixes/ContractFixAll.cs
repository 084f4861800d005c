using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.CodeFixes;

/// <summary>Gives every project of the scope that has such a diagnostic the same answer.</summary>
internal sealed class ContractFixAll(ContractFix fix) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        "Update factorygen.contract", cancellation => FixAsync(fixAllContext, cancellation), fixAllContext.CodeActionEquivalenceKey));

    private async Task<Solution> FixAsync(FixAllContext context, CancellationToken cancellationToken)
    {
        var solution = context.Solution;
        var projects = context.Scope == FixAllScope.Solution ? solution.Projects : [context.Project];
        foreach (var project in projects.Where(project => project.Language == context.Project.Language))
        {
            var diagnostics = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            if (!diagnostics.IsEmpty && context.CodeActionEquivalenceKey is { } answer && solution.GetProject(project.Id) is { } current)
            {
                solution = await fix.ApplyAsync(current, answer, cancellationToken).ConfigureAwait(false);
            }
        }

        return solution;
    }
}
