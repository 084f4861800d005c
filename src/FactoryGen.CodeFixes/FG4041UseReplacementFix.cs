using System.Collections.Immutable;
using System.Composition;
using FactoryGen.Analysis.Layers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactoryGen.CodeFixes;

/// <summary>Writes the type that replaces a legacy one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG4041UseReplacementFix : CheckedFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG4041");

    private protected override string Title => "Use what replaces it";

    // As text: a name in a doc comment is no node that an editor could replace.
    private protected override async Task<Document?> EditAsync(Document document, IReadOnlyCollection<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        var root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        var names = LegacyNames.Of(model.Compilation);
        var changes = new List<TextChange>();
        foreach (var diagnostic in diagnostics)
        {
            var place = root.FindNode(diagnostic.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true);
            if (LastIdentifier(place) is { } identifier
                && LegacyMention.Of(identifier, model, names, cancellationToken) is { Symbol: INamedTypeSymbol type } mention
                && LegacyReplacement.Of(type, mention.Legacy, model.Compilation) is { } replacement)
            {
                changes.Add(new(mention.Name.Span, LegacyReplacement.Write(mention.Name, replacement, model)));
            }
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return changes.Count == 0 ? null : document.WithText(text.WithChanges(changes.OrderBy(static change => change.Span.Start)));
    }

    private static SimpleNameSyntax? LastIdentifier(SyntaxNode place) => place switch
    {
        SimpleNameSyntax simple => simple,
        QualifiedNameSyntax qualified => qualified.Right,
        AliasQualifiedNameSyntax qualified => qualified.Name,
        MemberAccessExpressionSyntax access => access.Name,
        QualifiedCrefSyntax { Member: NameMemberCrefSyntax { Name: SimpleNameSyntax member } } => member,
        _ => null,
    };
}
