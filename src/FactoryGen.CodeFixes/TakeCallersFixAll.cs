using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.CodeFixes;

/// <summary>
/// Takes the callers of all forwarders of the scope to the ends of their chains. One after the other, each in the solution that the one before left:
/// the same document may call several of them.
/// </summary>
internal sealed class TakeCallersFixAll : FixAllProvider
{
    public static readonly TakeCallersFixAll Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        FG4042TakeCallersFix.Title, cancellation => FixAsync(fixAllContext, cancellation), FG4042TakeCallersFix.Title));

    private static async Task<Solution> FixAsync(FixAllContext context, CancellationToken cancellationToken)
    {
        var members = new List<(ProjectId Project, string Id)>();
        foreach (var document in Documents(context))
        {
            var diagnostics = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            foreach (var diagnostic in diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start))
            {
                if (await FG4042TakeCallersFix.MemberOfAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } id)
                {
                    members.Add((document.Project.Id, id));
                }
            }
        }

        var solution = context.Solution;
        foreach (var (project, id) in members)
        {
            solution = await FG4042TakeCallersFix.TakeCallersAsync(solution.GetProject(project)!, id, cancellationToken).ConfigureAwait(false);
        }

        return solution;
    }

    private static IEnumerable<Document> Documents(FixAllContext context) => context.Scope switch
    {
        FixAllScope.Document => context.Document is { } document ? [document] : [],
        FixAllScope.Project => context.Project.Documents,
        _ => context.Solution.Projects.Where(project => project.Language == context.Project.Language).SelectMany(static project => project.Documents),
    };
}
