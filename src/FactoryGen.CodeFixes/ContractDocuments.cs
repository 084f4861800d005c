using FactoryGen.Analysis.Contracts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactoryGen.CodeFixes;

/// <summary>The contract files of a project in a workspace.</summary>
internal static class ContractDocuments
{
    /// <summary>The project's factories beside its files as they are; null if it doesn't compile at all.</summary>
    public static async Task<ContractComparison?> CompareAsync(Project project, CancellationToken cancellationToken)
    {
        var files = new List<(string Path, SourceText Text)>();
        foreach (var document in Of(project))
        {
            files.Add((PathOf(document), await document.GetTextAsync(cancellationToken).ConfigureAwait(false)));
        }

        return files.Count > 0 && await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is { } compilation
            ? ContractComparison.Compare(compilation, files, cancellationToken)
            : null;
    }

    public static async Task<Solution> UpdateAsync(Project project, CancellationToken cancellationToken)
    {
        var solution = project.Solution;
        if (await CompareAsync(project, cancellationToken).ConfigureAwait(false) is not { } comparison)
        {
            return solution;
        }

        foreach (var file in comparison.Files)
        {
            var updated = ContractUpdate.Of(file, comparison);
            if (updated != file.Text)
            {
                solution = Of(project).Where(document => PathOf(document) == file.Path)
                    .Aggregate(solution, (current, document) => current.WithAdditionalDocumentText(document.Id, updated));
            }
        }

        return solution;
    }

    private static IEnumerable<TextDocument> Of(Project project) => project.AdditionalDocuments.Where(static document => ContractFile.Is(PathOf(document)));

    private static string PathOf(TextDocument document) => document.FilePath ?? document.Name;
}
