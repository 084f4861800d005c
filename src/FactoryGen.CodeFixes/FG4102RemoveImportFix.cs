using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace FactoryGen.CodeFixes;

/// <summary>Removes the import of a removed legacy type, or of its namespace, once nothing that it brings is used.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG4102RemoveImportFix : CheckedFix
{
    private const string Call = "FG4100";

    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG4102");

    private protected override string Title => "Remove the import";

    private protected override async Task<Document?> EditAsync(Document document, IReadOnlyCollection<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        var directives = diagnostics
            .Select(diagnostic => editor.OriginalRoot.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<UsingDirectiveSyntax>())
            .OfType<UsingDirectiveSyntax>().Distinct().ToArray();

        // A call that is still there is an error already: without the import it would only be another one, and no fix could tell what it means.
        var everywhere = directives.Any(static directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword));
        var found = everywhere ? editor.SemanticModel.Compilation.GetDiagnostics(cancellationToken) : editor.SemanticModel.GetDiagnostics(cancellationToken: cancellationToken);
        if (directives.Length == 0 || found.Any(static diagnostic => diagnostic.Id == Call))
        {
            return null;
        }

        foreach (var directive in directives)
        {
            // White space in front of it goes along, and a comment stays.
            editor.RemoveNode(directive, directive.GetLeadingTrivia().All(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia))
                ? SyntaxRemoveOptions.KeepUnbalancedDirectives
                : SyntaxRemoveOptions.KeepLeadingTrivia | SyntaxRemoveOptions.KeepUnbalancedDirectives);
        }

        return editor.GetChangedDocument();
    }

    private protected override bool ConcernsProject(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<UsingDirectiveSyntax>() is { GlobalKeyword.RawKind: (int)SyntaxKind.GlobalKeyword };
}
