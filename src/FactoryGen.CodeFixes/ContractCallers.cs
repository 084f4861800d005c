using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.CodeFixes;

/// <summary>
/// Takes the callers of a factory that changed its colour along, in its project and those that refer to it. A caller that can't
/// become asynchronous stays as it is, and the compiler names it.
/// </summary>
/// <param name="factory">The full name of the factory's class.</param>
/// <param name="isAsynchronous">What it is now.</param>
internal sealed class ContractCallers(string factory, bool isAsynchronous)
{
    private readonly string _before = isAsynchronous ? "Get" : "GetAsync";

    public async Task<Solution> TakeAsync(Solution solution, ProjectId owner, CancellationToken cancellationToken)
    {
        var plan = new EditPlan(solution);
        var graph = solution.GetProjectDependencyGraph();
        foreach (var id in graph.GetProjectsThatTransitivelyDependOnThisProject(owner).Prepend(owner))
        {
            foreach (var documentId in solution.GetProject(id)?.DocumentIds ?? [])
            {
                if (solution.GetDocument(documentId) is { SupportsSyntaxTree: true } document)
                {
                    await PlanAsync(plan, document, cancellationToken).ConfigureAwait(false);
                }
            }
        }

        return await plan.ApplyAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task PlanAsync(EditPlan plan, Document document, CancellationToken cancellationToken)
    {
        // Most documents end here, without being bound.
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || !root.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access => access.Name.Identifier.ValueText == _before)
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (var call in root.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (call is { Expression: MemberAccessExpressionSyntax access }
                && access.Name.Identifier.ValueText == _before
                && IsLost(access, model, cancellationToken))
            {
                await plan.AttemptAsync(() => PlanAsync(plan, document, call, cancellationToken)).ConfigureAwait(false);
            }
        }
    }

    private Task<string?> PlanAsync(EditPlan plan, Document document, InvocationExpressionSyntax call, CancellationToken cancellationToken)
    {
        if (isAsynchronous)
        {
            plan.Replace(document, call, static current => Renamed((InvocationExpressionSyntax)current, "GetAsync"));
            return AwaitAddition.AtAsync(plan, document, call, cancellationToken);
        }

        plan.Replace(document, call, static current => WithoutToken((InvocationExpressionSyntax)current));
        WaitRemoval.At(plan, document, call);
        return Task.FromResult<string?>(null);
    }

    // The entry point that was: the compiler no longer finds it.
    private bool IsLost(MemberAccessExpressionSyntax access, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(access, cancellationToken).Symbol is null
        && model.GetTypeInfo(access.Expression, cancellationToken).Type is INamedTypeSymbol type
        && type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)) == factory;

    private static InvocationExpressionSyntax WithoutToken(InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments;
        var context = arguments.FirstOrDefault(static argument => argument.NameColon is { Name.Identifier.ValueText: "context" })
            ?? arguments.FirstOrDefault(static argument => argument.NameColon is null);
        return Renamed(call, "Get").WithArgumentList(context is null
            ? call.ArgumentList
            : call.ArgumentList.WithArguments(SyntaxFactory.SingletonSeparatedList(context.WithoutTrivia())));
    }

    private static InvocationExpressionSyntax Renamed(InvocationExpressionSyntax call, string name)
    {
        var access = (MemberAccessExpressionSyntax)call.Expression;
        return call.WithExpression(access.WithName(SyntaxFactory.IdentifierName(name).WithTriviaFrom(access.Name)));
    }
}
