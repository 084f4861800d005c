using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.CodeFixes;

/// <summary>Writes what the diagnostics of all projects of the scope say, if the answer may be given to all at once.</summary>
internal sealed class BaselineFixAll(string answer) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult(fixAllContext.CodeActionEquivalenceKey == answer
        ? CodeAction.Create(answer, cancellation => FixAsync(fixAllContext, cancellation), answer)
        : null);

    private static async Task<Solution> FixAsync(FixAllContext context, CancellationToken cancellationToken)
    {
        var solution = context.Solution;
        foreach (var project in context.Scope == FixAllScope.Solution ? solution.Projects : [context.Project])
        {
            if (project.Language == context.Project.Language && BaselineFix.FileOf(project) is not null)
            {
                var diagnostics = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
                solution = await BaselineFix.WriteAsync(solution, project, diagnostics, cancellationToken).ConfigureAwait(false);
            }
        }

        return solution;
    }
}
