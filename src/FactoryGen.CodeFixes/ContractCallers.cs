using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace FactoryGen.CodeFixes;

/// <summary>
/// Takes the callers of a factory that changed its colour along, in its project and those that refer to it. A caller that would have to become
/// asynchronous itself stays as it is, and the compiler names it.
/// </summary>
/// <param name="factory">The full name of the factory's class.</param>
/// <param name="isAsynchronous">What it is now.</param>
internal sealed class ContractCallers(string factory, bool isAsynchronous)
{
    private readonly string _before = isAsynchronous ? "Get" : "GetAsync";

    public async Task<Solution> TakeAsync(Solution solution, ProjectId owner, CancellationToken cancellationToken)
    {
        var graph = solution.GetProjectDependencyGraph();
        foreach (var id in graph.GetProjectsThatTransitivelyDependOnThisProject(owner).Prepend(owner))
        {
            foreach (var documentId in solution.GetProject(id)?.DocumentIds ?? [])
            {
                if (solution.GetDocument(documentId) is { SupportsSyntaxTree: true } document)
                {
                    solution = (await TakeAsync(document, cancellationToken).ConfigureAwait(false)).Project.Solution;
                }
            }
        }

        return solution;
    }

    private async Task<Document> TakeAsync(Document document, CancellationToken cancellationToken)
    {
        // Most documents end here, without being bound.
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || !root.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access => access.Name.Identifier.ValueText == _before))
        {
            return document;
        }

        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        foreach (var call in editor.OriginalRoot.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (call is { Expression: MemberAccessExpressionSyntax access }
                && access.Name.Identifier.ValueText == _before
                && IsLost(access, editor.SemanticModel, cancellationToken))
            {
                // From inside out: the arguments of a call may hold another one.
                var (old, write) = isAsynchronous ? Asynchronous(call) : Synchronous(call);
                if (write is not null)
                {
                    editor.ReplaceNode(old, (current, _) => write((ExpressionSyntax)current).WithTriviaFrom(current));
                }
            }
        }

        return editor.GetChangedDocument();
    }

    // The entry point that was: the compiler no longer finds it.
    private bool IsLost(MemberAccessExpressionSyntax access, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(access, cancellationToken).Symbol is null
        && model.GetTypeInfo(access.Expression, cancellationToken).Type is INamedTypeSymbol type
        && type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)) == factory;

    private static (SyntaxNode Old, Func<ExpressionSyntax, ExpressionSyntax>? Write) Asynchronous(InvocationExpressionSyntax call)
    {
        if (!IsInAsynchronousFunction(call))
        {
            return (call, null);
        }

        return (call, static current =>
        {
            var awaited = SyntaxFactory.AwaitExpression(
                SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), Renamed((InvocationExpressionSyntax)current, "GetAsync").WithoutTrivia());
            return SyntaxFactory.ParenthesizedExpression(awaited).WithAdditionalAnnotations(Simplifier.Annotation);
        });
    }

    private static (SyntaxNode Old, Func<ExpressionSyntax, ExpressionSyntax>? Write) Synchronous(InvocationExpressionSyntax call)
    {
        SyntaxNode outer = call;
        if (outer.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax configured })
        {
            outer = configured;
        }

        // What waits for the task goes with it.
        var waiting = outer.Parent switch
        {
            AwaitExpressionSyntax awaited => awaited,
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" } result => result,
            MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "GetAwaiter",
                Parent: InvocationExpressionSyntax { Parent: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetResult", Parent: InvocationExpressionSyntax got } },
            } => got,
            _ => (SyntaxNode?)null,
        };
        return waiting is not null
            ? (waiting, static current => WithoutToken(Innermost(current)))
            : (outer, static current => SyntaxFactory.InvocationExpression(
                Qualification.Shorten(SyntaxFactory.ParseExpression("global::System.Threading.Tasks.Task.FromResult")),
                SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(WithoutToken(Innermost(current)).WithoutTrivia())))));
    }

    private static InvocationExpressionSyntax Innermost(ExpressionSyntax expression) => expression switch
    {
        AwaitExpressionSyntax awaited => Innermost(awaited.Expression),
        ParenthesizedExpressionSyntax parenthesized => Innermost(parenthesized.Expression),
        MemberAccessExpressionSyntax access => Innermost(access.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "GetAwaiter" or "GetResult" } access } => Innermost(access.Expression),
        _ => (InvocationExpressionSyntax)expression,
    };

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

    private static bool IsInAsynchronousFunction(SyntaxNode node)
    {
        for (var current = node.Parent; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case LockStatementSyntax or QueryClauseSyntax:
                    return false;
                case AnonymousFunctionExpressionSyntax function:
                    return function.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword);
                case LocalFunctionStatementSyntax function:
                    return function.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case MethodDeclarationSyntax method:
                    return method.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case GlobalStatementSyntax:
                    return true;
                case MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }
}
