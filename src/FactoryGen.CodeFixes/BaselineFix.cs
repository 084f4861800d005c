using System.Collections.Immutable;
using System.Globalization;
using FactoryGen.Analysis.Baselines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.CodeFixes;

/// <summary>Writes into <c>factorygen.baseline</c> what a diagnostic says is there. Several projects may share one file: it is written once, for all of them.</summary>
public abstract class BaselineFix : CodeFixProvider
{
    private protected static void Offer(CodeFixContext context, Diagnostic diagnostic, string title) => context.RegisterCodeFix(
        CodeAction.Create(title, cancellation => WriteAsync(context.TextDocument.Project.Solution, context.TextDocument.Project, [diagnostic], cancellation), title),
        diagnostic);

    internal static async Task<Solution> WriteAsync(
        Solution solution, Project owner, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (FileOf(owner) is not { } file)
        {
            return solution;
        }

        var current = solution.GetAdditionalDocument(file.Id) ?? file;
        var text = await current.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var updated = BaselineUpdate.Of(text, diagnostics.Select(Read).OfType<BaselineEntry>());
        return updated == text ? solution : solution.Projects
            .SelectMany(static project => project.AdditionalDocuments)
            .Where(other => other.Id == file.Id || (file.FilePath is not null && other.FilePath == file.FilePath))
            .Aggregate(solution, (changed, document) => changed.WithAdditionalDocumentText(document.Id, updated));
    }

    /// <summary>The baseline of a project.</summary>
    internal static TextDocument? FileOf(Project project) =>
        project.AdditionalDocuments.FirstOrDefault(static document => BaselineFile.Is(document.FilePath ?? document.Name));

    private static BaselineEntry? Read(Diagnostic diagnostic) =>
        diagnostic.Properties is { } written
        && Get(written, "Id") is { } id && Get(written, "Project") is { } project && Get(written, "Member") is { } member
        && int.TryParse(Get(written, "Count"), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new(id, project, member, count)
            : null;

    private static string? Get(ImmutableDictionary<string, string?> properties, string name) => properties.TryGetValue(name, out var value) ? value : null;
}
