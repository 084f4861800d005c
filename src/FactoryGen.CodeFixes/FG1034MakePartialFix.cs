using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace FactoryGen.CodeFixes;

/// <summary>Adds <c>partial</c> to a context type and to the types around it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG1034MakePartialFix : DeclarationFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG1034");

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            Offer(context, context.Document, diagnostic, "Make it 'partial'", "partial");
        }

        return Task.CompletedTask;
    }

    internal override void Edit(SyntaxEditor editor, SemanticModel model, Diagnostic diagnostic, string answer)
    {
        var context = Find<TypeDeclarationSyntax>(editor.OriginalRoot, diagnostic.Location);
        foreach (var type in context?.AncestorsAndSelf().OfType<TypeDeclarationSyntax>() ?? [])
        {
            editor.ReplaceNode(type, static (current, _) => MadePartial((TypeDeclarationSyntax)current));
        }
    }

    // Another diagnostic of the same pass may have been here before.
    private static TypeDeclarationSyntax MadePartial(TypeDeclarationSyntax type) =>
        type.Modifiers.Any(SyntaxKind.PartialKeyword)
            ? type
            : type.Modifiers.Count > 0
                ? type.AddModifiers(SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space))
                : type.WithKeyword(type.Keyword.WithLeadingTrivia())
                    .WithModifiers(SyntaxFactory.TokenList(
                        SyntaxFactory.Token(type.Keyword.LeadingTrivia, SyntaxKind.PartialKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space))));
}
