using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace FactoryGen.CodeFixes;

/// <summary>Makes an <c>async void</c> initialiser an <c>async Task</c>, and one that generated code can't call <c>internal</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG1011RepairInitializerFix : DeclarationFix
{
    private const string ReturnTask = "Task";
    private const string MakeInternal = "internal";

    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG1011");

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var method = root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>();
            if (method is null)
            {
                continue;
            }

            if (ReturnsVoid(method))
            {
                if (method.Modifiers.Any(SyntaxKind.AsyncKeyword))
                {
                    Offer(context, context.Document, diagnostic, "Make it 'async Task'", ReturnTask);
                }
            }
            else if (diagnostic.Location.SourceSpan == method.Identifier.Span && IsHidden(method))
            {
                Offer(context, context.Document, diagnostic, "Make it 'internal'", MakeInternal);
            }
        }
    }

    internal override void Edit(SyntaxEditor editor, SemanticModel model, Diagnostic diagnostic, string answer)
    {
        if (Find<MethodDeclarationSyntax>(editor.OriginalRoot, diagnostic.Location) is not { } method)
        {
            return;
        }

        if (answer == MakeInternal)
        {
            editor.SetAccessibility(method, Accessibility.Internal);
        }
        else if (ReturnsVoid(method))
        {
            var task = SyntaxFactory.ParseTypeName("global::System.Threading.Tasks.Task").WithAdditionalAnnotations(Simplifier.Annotation);
            editor.ReplaceNode(method.ReturnType, task.WithTriviaFrom(method.ReturnType));
        }
    }

    private static bool ReturnsVoid(MethodDeclarationSyntax method) =>
        method.ReturnType is PredefinedTypeSyntax type && type.Keyword.IsKind(SyntaxKind.VoidKeyword);

    private static bool IsHidden(MethodDeclarationSyntax method) =>
        !method.Modifiers.Any(SyntaxKind.PublicKeyword)
        && !method.Modifiers.Any(SyntaxKind.InternalKeyword)
        && !method.Modifiers.Any(SyntaxKind.StaticKeyword)
        && method.ExplicitInterfaceSpecifier is null;
}
