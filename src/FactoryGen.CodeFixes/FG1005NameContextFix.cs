using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace FactoryGen.CodeFixes;

/// <summary>Adds <c>Context = typeof(…)</c> where there is exactly one context type that it could be.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG1005NameContextFix : DeclarationFix
{
    private const string NameContext = "Context";

    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG1005");

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null || VisibleContexts.Only(model.Compilation, context.CancellationToken) is not { } only)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            Offer(context, context.Document, diagnostic, $"Add 'Context = typeof({only.Name})'", NameContext);
        }
    }

    internal override void Edit(SyntaxEditor editor, SemanticModel model, Diagnostic diagnostic, string answer)
    {
        if (Find<AttributeSyntax>(editor.OriginalRoot, diagnostic.Location) is { } attribute
            && VisibleContexts.Only(model.Compilation, CancellationToken.None) is { } only)
        {
            var type = SyntaxFactory.ParseTypeName(only.ToMinimalDisplayString(model, attribute.SpanStart));
            editor.AddAttributeArgument(attribute, SyntaxFactory.AttributeArgument(
                SyntaxFactory.NameEquals(NameContext), nameColon: null, SyntaxFactory.TypeOfExpression(type)));
        }
    }
}
