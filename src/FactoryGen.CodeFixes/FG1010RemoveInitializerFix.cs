using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace FactoryGen.CodeFixes;

/// <summary>Removes <c>[AsyncInitializer]</c> from this method, or from the other one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG1010RemoveInitializerFix : DeclarationFix
{
    private const string This = "this";
    private const string Other = "other";

    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG1010");

    // Which one stays must be decided for each class: there is nothing to repeat.
    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var answers = diagnostic.AdditionalLocations.Count == 0 ? [This] : new[] { This, Other };
            foreach (var answer in answers)
            {
                if (root is not null && Attribute(root, diagnostic, answer)?.Parent?.Parent is MethodDeclarationSyntax method)
                {
                    Offer(context, context.Document, diagnostic, $"Remove [AsyncInitializer] from '{method.Identifier.Text}'", answer);
                }
            }
        }
    }

    internal override void Edit(SyntaxEditor editor, SemanticModel model, Diagnostic diagnostic, string answer)
    {
        if (Attribute(editor.OriginalRoot, diagnostic, answer) is not { Parent: AttributeListSyntax { Parent: MethodDeclarationSyntax method } list } attribute)
        {
            return;
        }

        if (list.Attributes.Count > 1)
        {
            editor.RemoveNode(attribute);
            return;
        }

        // What stands above the attribute, the method's doc comment first of all, stays.
        var bare = method.WithAttributeLists(method.AttributeLists.Remove(list));
        editor.ReplaceNode(method, list == method.AttributeLists[0] ? bare.WithLeadingTrivia(list.GetLeadingTrivia()) : bare);
    }

    private static AttributeSyntax? Attribute(SyntaxNode root, Diagnostic diagnostic, string answer)
    {
        var location = answer == This || diagnostic.AdditionalLocations.Count == 0 ? diagnostic.Location : diagnostic.AdditionalLocations[0];
        return location.SourceTree?.FilePath == root.SyntaxTree.FilePath ? Find<AttributeSyntax>(root, location) : null;
    }
}
