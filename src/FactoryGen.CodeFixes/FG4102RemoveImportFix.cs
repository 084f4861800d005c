using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactoryGen.CodeFixes;

/// <summary>Removes the import of a removed legacy type, or of its namespace, once nothing that it brings is used.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG4102RemoveImportFix : CheckedFix
{
    private const string Call = "FG4100";

    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG4102");

    private protected override string Title => "Remove the import";

    // As text: the comments around a directive are trivia of it, or of the next one, and all of them stay.
    private protected override async Task<Document?> EditAsync(Document document, IReadOnlyCollection<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        var root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        var directives = diagnostics.Select(diagnostic => DirectiveAt(root, diagnostic)).OfType<UsingDirectiveSyntax>().Distinct().ToArray();

        // A call that is still there is an error already: without the import it would only be another one, and no fix could tell what it means.
        var found = directives.Any(IsGlobal) ? model.Compilation.GetDiagnostics(cancellationToken) : model.GetDiagnostics(cancellationToken: cancellationToken);
        if (directives.Length == 0 || found.Any(static diagnostic => diagnostic.Id == Call))
        {
            return null;
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(directives.Select(directive => new TextChange(WholeLines(directive.Span, text), "")).OrderBy(static change => change.Span.Start)));
    }

    private protected override bool ConcernsProject(SyntaxNode root, Diagnostic diagnostic) => DirectiveAt(root, diagnostic) is { } directive && IsGlobal(directive);

    private static UsingDirectiveSyntax? DirectiveAt(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<UsingDirectiveSyntax>();

    private static bool IsGlobal(UsingDirectiveSyntax directive) => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword);

    // The line goes along if nothing else is on it.
    private static TextSpan WholeLines(TextSpan span, SourceText text)
    {
        var (first, last) = (text.Lines.GetLineFromPosition(span.Start), text.Lines.GetLineFromPosition(span.End));
        var isAlone = string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(first.Start, span.Start)))
            && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(span.End, last.End)));
        return isAlone ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak) : span;
    }
}
