using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace FactoryGen.CodeFixes;

/// <summary>Awaits each call of a method that becomes asynchronous, in all projects of the solution.</summary>
internal static class AsynchronousCallers
{
    /// <summary>Plans it; the reason if one of them can't.</summary>
    public static async Task<string?> PlanAsync(EditPlan plan, IMethodSymbol method, CancellationToken cancellationToken)
    {
        foreach (var reference in await SymbolFinder.FindReferencesAsync(method, plan.Solution, cancellationToken).ConfigureAwait(false))
        {
            foreach (var place in reference.Locations)
            {
                if (place.IsImplicit)
                {
                    return $"'{method.Name}' is called without being named";
                }

                if (place.Document is SourceGeneratedDocument || await place.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
                {
                    return $"generated code calls '{method.Name}'";
                }

                var name = root.FindNode(place.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true);
                if (!IsOnlyNamed(name) && await PlanAsync(plan, place.Document, method, name, cancellationToken).ConfigureAwait(false) is { } refusal)
                {
                    return refusal;
                }
            }
        }

        return null;
    }

    private static Task<string?> PlanAsync(EditPlan plan, Document document, IMethodSymbol method, SyntaxNode name, CancellationToken cancellationToken)
    {
        if (CallOf(name) is not { } call)
        {
            return Task.FromResult<string?>($"'{method.Name}' is used as a delegate in {document.Name}");
        }

        return call.Ancestors().TakeWhile(static node => node is ExpressionSyntax).OfType<ConditionalAccessExpressionSyntax>().Any(access => access.WhenNotNull.Span.Contains(call.Span) && IsChained(call))
            ? Task.FromResult<string?>($"'{method.Name}' is called with '?.' in {document.Name}: there may be nothing to await")
            : AwaitAddition.AtAsync(plan, document, call, cancellationToken);
    }

    // What begins with the dot itself can't be awaited by itself.
    private static bool IsChained(InvocationExpressionSyntax call) => call.DescendantNodesAndSelf().OfType<MemberBindingExpressionSyntax>().Any(binding => binding.SpanStart == call.SpanStart);

    private static InvocationExpressionSyntax? CallOf(SyntaxNode name)
    {
        var called = name;
        if (called.Parent is MemberAccessExpressionSyntax access && access.Name == called)
        {
            called = access;
        }
        else if (called.Parent is MemberBindingExpressionSyntax binding)
        {
            called = binding;
        }

        return called.Parent is InvocationExpressionSyntax call && call.Expression == called ? call : null;
    }

    // In a comment, or for nameof.
    private static bool IsOnlyNamed(SyntaxNode name) =>
        name.IsPartOfStructuredTrivia()
        || name.Ancestors().OfType<InvocationExpressionSyntax>().Any(call => call.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" } && call.ArgumentList.Span.Contains(name.Span));
}
