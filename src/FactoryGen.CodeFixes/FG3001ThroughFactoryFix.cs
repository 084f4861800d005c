using System.Collections.Immutable;
using System.Composition;
using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;

namespace FactoryGen.CodeFixes;

/// <summary>Replaces <c>new</c> by a call of the factory, where the user is among the arguments and the service is what is wanted.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG3001ThroughFactoryFix : DeclarationFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG3001");

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is not null && model is not null && Replacement(root, model, diagnostic.Location) is (_, _, { Factory: { } factory }))
            {
                Offer(context, context.Document, diagnostic, $"Get it from '{factory.Name}'", "factory");
            }
        }
    }

    internal override void Edit(SyntaxEditor editor, SemanticModel model, Diagnostic diagnostic, string answer)
    {
        if (Replacement(editor.OriginalRoot, model, diagnostic.Location) is ({ } creation, { } user, { Factory: { } factory } implementation))
        {
            var context = user.WithoutTrivia().ToString();
            var reached = FactoryInReach.Expression(model, creation.SpanStart, factory, context, UsageKnowledge.Of(model.Compilation));
            var call = $"{reached}.{FactoryContract.NameOf(implementation.Colour)}({context})";
            var text = implementation.Colour == FactoryColour.Synchronous ? call : NeedsParentheses(creation) ? $"(await {call})" : $"await {call}";
            editor.ReplaceNode(creation, SyntaxFactory.ParseExpression(text).WithTriviaFrom(creation).WithAdditionalAnnotations(Formatter.Annotation));
        }
    }

    private static (BaseObjectCreationExpressionSyntax? Creation, ExpressionSyntax? User, ScopedImplementation? Implementation) Replacement(SyntaxNode root, SemanticModel model, Location location)
    {
        if (root.FindNode(location.SourceSpan, getInnermostNodeForTie: true) is not BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList: { } arguments } creation
            || UsageKnowledge.Of(model.Compilation).ImplementationOf(model.GetTypeInfo(creation).Type) is not { Factory: not null, Service: { } service, Context: { } context } implementation
            || (implementation.Colour == FactoryColour.Asynchronous && !SurroundingFunction.CanAwait(creation)))
        {
            return default;
        }

        // A 'var' would become the service, and what is called on it might not be of the service.
        var wanted = model.GetTypeInfo(creation).ConvertedType;
        var user = arguments.Arguments.Select(static argument => argument.Expression).Where(expression => SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(expression).Type, context)).ToArray();
        var isInferred = creation.FirstAncestorOrSelf<VariableDeclarationSyntax>() is { Type.IsVar: true } declaration && declaration.Variables.Any(variable => variable.Initializer?.Value == creation);
        return user is [var only] && wanted is not null && !(isInferred && !SymbolEqualityComparer.Default.Equals(service, implementation.Implementation))
            && model.Compilation.ClassifyCommonConversion(service, wanted).IsImplicit
                ? (creation, only, implementation)
                : default;
    }

    private static bool NeedsParentheses(SyntaxNode creation) =>
        creation.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or ElementAccessExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax;
}
