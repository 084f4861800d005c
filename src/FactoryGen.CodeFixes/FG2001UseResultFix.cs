using System.Collections.Immutable;
using System.Composition;
using FactoryGen.Analysis.Usage;
using FactoryGen.Analysis.Usage.Colour;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.CodeFixes;

/// <summary>Takes away what waits for the result of a synchronous factory; also where only the compiler speaks, which says no more than that a member is missing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG2001UseResultFix : PlannedFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG2001", "CS1061", "CS1929");

    internal override string TitleForAll => "Use the result as it is: the factory is synchronous";

    internal override async Task<string?> PlanAsync(EditPlan plan, Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return "the document isn't C#";
        }

        var usage = UsageKnowledge.Of(model.Compilation);
        var value = AwaitingChain.ValueAt(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true));
        if (value is null || !usage.KnowsFactories)
        {
            return "nothing waits there";
        }

        var isRenamed = IsOfTheOtherColour(value, model, usage, cancellationToken);
        if (!isRenamed && !IsSynchronous(value, model, usage, cancellationToken))
        {
            return "it isn't a synchronous factory's";
        }

        if (!WaitRemoval.IsWaitedFor(value))
        {
            return "what is done with it instead can't be known";
        }

        if (plan.Mark("synchronous", value))
        {
            if (isRenamed)
            {
                plan.Replace(document, value, static current => Synchronous((InvocationExpressionSyntax)current));
            }

            WaitRemoval.At(plan, document, value);
        }

        return null;
    }

    private static bool IsSynchronous(ExpressionSyntax value, SemanticModel model, UsageKnowledge usage, CancellationToken cancellationToken) =>
        model.GetOperation(value, cancellationToken) is { } operation
        && (SynchronousResult.Of(operation, usage) is not null || usage.ColourOf(operation.Type) == FactoryColour.Synchronous);

    private static bool IsOfTheOtherColour(ExpressionSyntax value, SemanticModel model, UsageKnowledge usage, CancellationToken cancellationToken) =>
        value is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetAsync", Expression: var factory } access }
        && model.GetSymbolInfo(access, cancellationToken).Symbol is null
        && usage.ContractsOf(model.GetTypeInfo(factory, cancellationToken).Type) is [{ Colour: FactoryColour.Synchronous }];

    // What was there for waiting, the token, goes with it.
    private static InvocationExpressionSyntax Synchronous(InvocationExpressionSyntax call)
    {
        var access = (MemberAccessExpressionSyntax)call.Expression;
        var arguments = call.ArgumentList.Arguments;
        var context = arguments.FirstOrDefault(static argument => argument.NameColon is { Name.Identifier.ValueText: "context" })
            ?? arguments.FirstOrDefault(static argument => argument.NameColon is null);
        return call
            .WithExpression(access.WithName(SyntaxFactory.IdentifierName("Get").WithTriviaFrom(access.Name)))
            .WithArgumentList(context is null || arguments.Count == 1 ? call.ArgumentList : call.ArgumentList.WithArguments(SyntaxFactory.SingletonSeparatedList(context.WithoutTrivia())));
    }
}
