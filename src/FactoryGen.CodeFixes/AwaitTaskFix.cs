using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.CodeFixes;

/// <summary>Awaits the task of an asynchronous factory where the analyzer found the place for it.</summary>
public abstract class AwaitTaskFix : PlannedFix
{
    private protected AwaitTaskFix()
    {
    }

    internal sealed override string TitleForAll => "Await it";

    internal sealed override async Task<string?> PlanAsync(EditPlan plan, Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (diagnostic.AdditionalLocations is not [var place] || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
        {
            return "there is no one place to await it";
        }

        return root.FindNode(place.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax task ? "the expression isn't there any more"
            : IsPerhapsNull(task) ? "there may be no task"
            : IsDisposed(task) ? "what comes out would be disposed, and its scope owns it"
            : await AwaitAsync(plan, document, task, cancellationToken).ConfigureAwait(false);
    }

    private protected virtual Task<string?> AwaitAsync(EditPlan plan, Document document, ExpressionSyntax task, CancellationToken cancellationToken) =>
        AwaitAddition.AtAsync(plan, document, task, cancellationToken);

    // Awaiting what 'factory?.GetAsync(user)' gives would throw where nothing was done before.
    private static bool IsPerhapsNull(ExpressionSyntax task) =>
        task.AncestorsAndSelf().TakeWhile(static node => node is ExpressionSyntax).OfType<ConditionalAccessExpressionSyntax>().Any(access => access.WhenNotNull.Span.Contains(task.Span));

    private static bool IsDisposed(ExpressionSyntax task) => task.Parent switch
    {
        EqualsValueClauseSyntax { Parent.Parent.Parent: LocalDeclarationStatementSyntax declaration } => declaration.UsingKeyword.IsKind(SyntaxKind.UsingKeyword),
        EqualsValueClauseSyntax { Parent.Parent.Parent: UsingStatementSyntax } or UsingStatementSyntax => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Dispose" } => true,
        _ => false,
    };
}
