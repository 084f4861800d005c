using FactoryGen.Analysis.Usage.Legacy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.CodeFixes;

/// <summary>Removes the imports of legacy namespaces and types that nothing needs any more: only those of which the compiler says so.</summary>
internal static class LegacyImports
{
    private const string Unnecessary = "CS8019";

    public static async Task<Solution> RemoveUnusedAsync(EditPlan plan, Solution changed, CancellationToken cancellationToken)
    {
        foreach (var id in plan.Documents)
        {
            if (changed.GetDocument(id) is { } document
                && await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is CompilationUnitSyntax root
                && root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>().Any()
                && await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
                && await plan.Solution.GetDocument(id)!.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } before)
            {
                // What nothing needed before is none of our business.
                var known = Unused(before, await before.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false), cancellationToken).Select(static directive => directive.ToString()).ToList();
                var legacy = LegacyCatalog.Of(before.Compilation).All(before.Compilation).SelectMany(static entry => new[] { entry.Type, entry.Type.Substring(0, Math.Max(0, entry.Type.LastIndexOf('.'))) }).ToList();
                var gone = Unused(model, root, cancellationToken)
                    .Where(directive => !known.Contains(directive.ToString()) && model.GetSymbolInfo(directive.NamespaceOrType, cancellationToken).Symbol is { } imported && legacy.Contains(imported.ToDisplayString()))
                    .Concat(Lost(model, root, cancellationToken).Where(directive => legacy.Contains(directive.NamespaceOrType.ToString())))
                    .Distinct()
                    .ToList();
                if (gone.Count > 0 && root.RemoveNodes(gone, SyntaxRemoveOptions.KeepUnbalancedDirectives) is { } without)
                {
                    changed = changed.WithDocumentSyntaxRoot(id, KeepHeader(root, without));
                }
            }
        }

        return changed;
    }

    // A licence at the top of the file belongs to the file, not to its first import.
    private static SyntaxNode KeepHeader(SyntaxNode before, SyntaxNode after) =>
        before.GetLeadingTrivia().Any(static piece => !string.IsNullOrWhiteSpace(piece.ToString())) && before.GetLeadingTrivia().ToFullString() != after.GetLeadingTrivia().ToFullString()
            ? after.WithLeadingTrivia(before.GetLeadingTrivia().AddRange(after.GetLeadingTrivia()))
            : after;

    // Of a namespace that went with its last shim. An alias tells what is still written with it.
    private static IEnumerable<UsingDirectiveSyntax> Lost(SemanticModel model, CompilationUnitSyntax root, CancellationToken cancellationToken) =>
        root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>()
            .Where(directive => model.GetSymbolInfo(directive.NamespaceOrType, cancellationToken).Symbol is null
                && (directive.Alias is not { Name.Identifier.ValueText: var alias }
                    || !root.DescendantNodes(static node => node is not UsingDirectiveSyntax).OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == alias)));

    private static IEnumerable<UsingDirectiveSyntax> Unused(SemanticModel model, SyntaxNode root, CancellationToken cancellationToken) =>
        model.GetDiagnostics(cancellationToken: cancellationToken)
            .Where(static diagnostic => diagnostic.Id == Unnecessary)
            .Select(diagnostic => root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<UsingDirectiveSyntax>())
            .OfType<UsingDirectiveSyntax>();
}
