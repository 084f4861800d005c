using FactoryGen.Analysis.Usage;
using FactoryGen.Analysis.Usage.Legacy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.CodeFixes;

/// <summary>A place that uses a legacy entry point: a call of it, or the method as a delegate.</summary>
/// <param name="Expression">What is to be replaced.</param>
/// <param name="Method">The shim.</param>
/// <param name="Entry">What its assembly tells about it.</param>
/// <param name="Factory">The replacement.</param>
/// <param name="Contract">What that promises.</param>
/// <param name="Implementation">Whose factory it is.</param>
internal sealed record LegacyUse(
    ExpressionSyntax Expression, IMethodSymbol Method, LegacyMetadata Entry, INamedTypeSymbol Factory, FactoryContract Contract, INamedTypeSymbol? Implementation)
{
    /// <summary>The use that a diagnostic is about, whether the compiler or an analyzer reported it; null if there is none any more.</summary>
    public static LegacyUse? Of(SyntaxNode root, SemanticModel model, Location location, CancellationToken cancellationToken)
    {
        var catalog = LegacyCatalog.Of(model.Compilation);
        foreach (var node in root.FindNode(location.SourceSpan, getInnermostNodeForTie: true).AncestorsAndSelf().TakeWhile(static node => node is ExpressionSyntax or ArgumentSyntax or ArgumentListSyntax))
        {
            if (node is ExpressionSyntax expression
                && model.GetSymbolInfo(expression, cancellationToken).Symbol is IMethodSymbol method
                && catalog.Find(method) is { Factory: INamedTypeSymbol factory } entry)
            {
                var usage = UsageKnowledge.Of(model.Compilation);
                return usage.ContractsOf(factory) is [var contract, ..]
                    ? new(Whole(expression), method, entry, factory, contract, usage.Implementations.FirstOrDefault(one => SymbolEqualityComparer.Default.Equals(one.Factory, factory))?.Implementation)
                    : null;
            }
        }

        return null;
    }

    /// <summary>The call; null for a delegate.</summary>
    public InvocationExpressionSyntax? Call => Expression as InvocationExpressionSyntax;

    public bool IsAsynchronous => Contract.Colour == FactoryColour.Asynchronous;

    public bool WasAsynchronous => TaskShape.Of(Method.ReturnType) is not null;

    /// <summary>What callers got, without the task.</summary>
    public ITypeSymbol Result => TaskShape.Of(Method.ReturnType)?.Result ?? Method.ReturnType;

    public bool IsForNameof => Expression.Ancestors().OfType<InvocationExpressionSyntax>().Any(static call => call.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" });

    // 'Old', 'Old.Get' and 'Old.Get(user)' are all of that method.
    private static ExpressionSyntax Whole(ExpressionSyntax expression)
    {
        var whole = expression;
        if (whole.Parent is MemberAccessExpressionSyntax access && access.Name == whole)
        {
            whole = access;
        }

        return whole.Parent is InvocationExpressionSyntax call && call.Expression == whole ? call : whole;
    }
}
