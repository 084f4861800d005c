using System.Collections.Immutable;
using System.Composition;
using FactoryGen.Analysis.Layers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace FactoryGen.CodeFixes;

/// <summary>Imports the replacement instead, or nothing where that is imported already or nothing of it is used.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG4040ReplaceImportFix : CheckedFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG4040");

    private protected override string Title => "Import what replaces it";

    private protected override async Task<Document?> EditAsync(Document document, IReadOnlyCollection<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        var isChanged = false;
        foreach (var diagnostic in diagnostics)
        {
            var names = LegacyNames.Of(editor.SemanticModel.Compilation);
            if (editor.OriginalRoot.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<UsingDirectiveSyntax>() is { } directive
                && LegacyMention.Of(directive, editor.SemanticModel, names, cancellationToken) is { } mention)
            {
                isChanged |= Edit(editor, directive, mention);
            }
        }

        return isChanged ? editor.GetChangedDocument() : null;
    }

    private protected override bool ConcernsProject(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<UsingDirectiveSyntax>() is { GlobalKeyword.RawKind: (int)SyntaxKind.GlobalKeyword };

    private static bool Edit(DocumentEditor editor, UsingDirectiveSyntax directive, LegacyMention mention)
    {
        var compilation = editor.SemanticModel.Compilation;
        var replacement = mention.Symbol is INamedTypeSymbol type
            ? LegacyReplacement.Of(type, mention.Legacy, compilation) is { } found ? LegacyNames.FullName(found) : null
            : mention.Legacy.Replacement + LegacyNames.FullName(mention.Symbol).Substring(mention.Legacy.Name.Length);
        if (mention.Legacy.Replacement is null || replacement is null || (mention.Symbol is INamespaceSymbol && !LegacyReplacement.IsNamespace(replacement, compilation)))
        {
            return false;
        }

        if (directive.Alias is null && Siblings(directive).Any(other => other != directive
            && other.NamespaceOrType.ToString() == replacement && other.StaticKeyword.RawKind == directive.StaticKeyword.RawKind))
        {
            editor.RemoveNode(directive, SyntaxRemoveOptions.KeepLeadingTrivia | SyntaxRemoveOptions.KeepUnbalancedDirectives);
        }
        else
        {
            editor.ReplaceNode(directive, directive.WithNamespaceOrType(SyntaxFactory.ParseTypeName(replacement).WithTriviaFrom(directive.NamespaceOrType)));
        }

        return true;
    }

    private static SyntaxList<UsingDirectiveSyntax> Siblings(UsingDirectiveSyntax directive) =>
        directive.Parent is BaseNamespaceDeclarationSyntax space ? space.Usings : ((CompilationUnitSyntax)directive.Parent!).Usings;
}
