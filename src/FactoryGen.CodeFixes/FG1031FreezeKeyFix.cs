using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace FactoryGen.CodeFixes;

/// <summary>Makes a key's setter <c>init</c>, or removes it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG1031FreezeKeyFix : DeclarationFix
{
    private const string MakeInit = "init";
    private const string Remove = "remove";

    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG1031");

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AccessorDeclarationSyntax>() is { } setter)
            {
                Offer(context, context.Document, diagnostic, "Make the setter 'init'", MakeInit);
                if (setter is { Body: null, ExpressionBody: null })
                {
                    Offer(context, context.Document, diagnostic, "Remove the setter", Remove);
                }
            }
        }
    }

    internal override void Edit(SyntaxEditor editor, SemanticModel model, Diagnostic diagnostic, string answer)
    {
        if (Find<AccessorDeclarationSyntax>(editor.OriginalRoot, diagnostic.Location) is not { } setter)
        {
            return;
        }

        if (answer == Remove)
        {
            editor.RemoveNode(setter, SyntaxRemoveOptions.KeepNoTrivia);
            return;
        }

        // An accessor is as accessible as its property, or less: what a private setter hid, a private 'init' still hides.
        editor.ReplaceNode(setter, SyntaxFactory.AccessorDeclaration(
            SyntaxKind.InitAccessorDeclaration,
            setter.AttributeLists,
            setter.Modifiers,
            SyntaxFactory.Token(setter.Keyword.LeadingTrivia, SyntaxKind.InitKeyword, setter.Keyword.TrailingTrivia),
            setter.Body,
            setter.ExpressionBody,
            setter.SemicolonToken));
    }
}
