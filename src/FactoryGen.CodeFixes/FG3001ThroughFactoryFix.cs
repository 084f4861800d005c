using System.Collections.Immutable;
using System.Composition;
using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace FactoryGen.CodeFixes;

/// <summary>Replaces <c>new</c> by a call of the factory, where the user is among the arguments and the service is what is wanted.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG3001ThroughFactoryFix : PlannedFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG3001");

    internal override string TitleForAll => "Get it from its factory";

    private protected override async Task<string> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
        && await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
        && Replacement(root, model, diagnostic.Location) is (_, _, { Factory: { } factory })
            ? $"Get it from '{factory.Name}'"
            : TitleForAll;

    internal override async Task<string?> PlanAsync(EditPlan plan, Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || Replacement(root, model, diagnostic.Location) is not ({ } creation, { } user, { Factory: { } factory } implementation))
        {
            return "no context is among the arguments, or more than the service is wanted";
        }

        var context = user.WithoutTrivia().ToString();
        var reached = FactoryInReach.Expression(model, creation.SpanStart, factory, context, UsageKnowledge.Of(model.Compilation));
        var call = SyntaxFactory.ParseExpression($"{reached}.{FactoryContract.NameOf(implementation.Colour)}({context})");
        plan.Replace(document, creation, current => call.WithTriviaFrom(current).WithAdditionalAnnotations(Formatter.Annotation));
        return implementation.Colour == FactoryColour.Asynchronous
            ? await AwaitAddition.AtAsync(plan, document, creation, cancellationToken).ConfigureAwait(false)
            : null;
    }

    private static (BaseObjectCreationExpressionSyntax? Creation, ExpressionSyntax? User, ScopedImplementation? Implementation) Replacement(SyntaxNode root, SemanticModel model, Location location)
    {
        if (root.FindNode(location.SourceSpan, getInnermostNodeForTie: true) is not BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList: { } arguments } creation
            || UsageKnowledge.Of(model.Compilation).ImplementationOf(model.GetTypeInfo(creation).Type) is not { Factory: not null, Service: { } service, Context: { } context } implementation)
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
}
