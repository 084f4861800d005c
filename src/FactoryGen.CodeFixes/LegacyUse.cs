using FactoryGen.Analysis.Usage;
using FactoryGen.Analysis.Usage.Legacy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.CodeFixes;

/// <summary>A place that uses a legacy entry point: a call of it, or the method as a delegate.</summary>
/// <param name="Expression">What is to be replaced.</param>
/// <param name="Method">The shim; null if it is gone, and only metadata knows it.</param>
/// <param name="Entry">What its assembly tells about it.</param>
/// <param name="Factory">The replacement.</param>
/// <param name="Contract">What that promises.</param>
/// <param name="Implementation">Whose factory it is.</param>
internal sealed record LegacyUse(
    ExpressionSyntax Expression, IMethodSymbol? Method, LegacyMetadata Entry, INamedTypeSymbol Factory, FactoryContract Contract, INamedTypeSymbol? Implementation)
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
                return Of(Whole(expression), method, entry, factory, model.Compilation);
            }
        }

        return null;
    }

    public static LegacyUse? Of(ExpressionSyntax whole, IMethodSymbol? method, LegacyMetadata entry, INamedTypeSymbol factory, Compilation compilation)
    {
        var usage = UsageKnowledge.Of(compilation);
        return usage.ContractsOf(factory) is [var contract, ..]
            ? new(whole, method, entry, factory, contract, usage.Implementations.FirstOrDefault(one => SymbolEqualityComparer.Default.Equals(one.Factory, factory))?.Implementation)
            : null;
    }

    /// <summary>The call; null for a delegate.</summary>
    public InvocationExpressionSyntax? Call => Expression as InvocationExpressionSyntax;

    public bool IsAsynchronous => Contract.Colour == FactoryColour.Asynchronous;

    /// <summary>Whether the old method returned a task. Of one that is gone its parameters tell, or with an adapter, what is done with it.</summary>
    public bool WasAsynchronous => Method is not null ? TaskShape.Of(Method.ReturnType) is not null
        : Entry.Adapter is null ? Entry.Key.EndsWith("CancellationToken)", StringComparison.Ordinal)
        : WaitRemoval.IsWaitedFor(Expression);

    /// <summary>What callers got, without the task.</summary>
    public ITypeSymbol Result => Method is null ? Contract.Service : TaskShape.Of(Method.ReturnType)?.Result ?? Method.ReturnType;

    public bool IsForNameof => Expression.Ancestors().OfType<InvocationExpressionSyntax>().Any(static call => call.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" });

    /// <summary>Whether a test says there that the old use fails: <c>Assert.Throws&lt;…&gt;(() =&gt; Old.Get(user))</c>. What it proves, nobody but its author can say of the factory.</summary>
    public bool IsProofOfFailure => Expression.Ancestors().TakeWhile(static node => node is not MemberDeclarationSyntax).OfType<ArgumentSyntax>().Any(static argument =>
        argument.Expression is AnonymousFunctionExpressionSyntax or NameSyntax or MemberAccessExpressionSyntax
        && argument.Parent?.Parent is InvocationExpressionSyntax call
        && (call.Expression is MemberAccessExpressionSyntax access ? access.Name : call.Expression) is SimpleNameSyntax { Identifier.ValueText: var name }
        && name.StartsWith("Throw", StringComparison.Ordinal));

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
