using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage;

/// <summary>Locals that hold a source whose token is cancelled after a time: the limit of whatever is awaited meanwhile.</summary>
internal static class TimeLimits
{
    /// <summary>The sources that are running when the call begins, and aren't meant for other work alone.</summary>
    public static IEnumerable<ILocalSymbol> Around(IOperation call, IMethodSymbol function, IOperation body)
    {
        if (!IsAwaited(call))
        {
            yield break;
        }

        foreach (var operation in body.Descendants())
        {
            if (operation is IVariableDeclaratorOperation { Symbol: { Type: { Name: "CancellationTokenSource", ContainingNamespace.Name: "Threading" } } local } declarator
                && SymbolEqualityComparer.Default.Equals(local.ContainingSymbol, function)
                && declarator.Syntax.Span.End <= call.Syntax.SpanStart
                && Holds(BlockOf(declarator), call))
            {
                var uses = body.Descendants().OfType<ILocalReferenceOperation>().Where(use => SymbolEqualityComparer.Default.Equals(use.Local, local)).ToList();
                if ((IsLimited(declarator.GetVariableInitializer()?.Value) || uses.Any(use => IsLimitedBefore(use, call))) && IsMeant(uses, call))
                {
                    yield return local;
                }
            }
        }
    }

    /// <summary>The innermost block, or section of a <c>switch</c>, around the operation.</summary>
    public static IOperation? BlockOf(IOperation operation)
    {
        var current = operation.Parent;
        while (current is not null and not IBlockOperation and not ISwitchCaseOperation)
        {
            current = current.Parent;
        }

        return current;
    }

    private static bool IsLimited(IOperation? made) => made switch
    {
        IConversionOperation conversion => IsLimited(conversion.Operand),
        IObjectCreationOperation creation => !creation.Arguments.IsEmpty,
        IInvocationOperation { TargetMethod.Name: "CreateCancellationTokenSource" } => true,
        _ => false,
    };

    private static bool IsLimitedBefore(ILocalReferenceOperation use, IOperation call) =>
        use.Parent is IInvocationOperation { TargetMethod.Name: "CancelAfter" } limiting && limiting.Instance == use && limiting.Syntax.Span.End <= call.Syntax.SpanStart;

    // Something else that is awaited where the call is has the token; or nothing has: then it was made in vain, or for the call.
    private static bool IsMeant(IReadOnlyCollection<ILocalReferenceOperation> uses, IOperation call)
    {
        var isUsed = false;
        foreach (var use in uses.Where(static use => !IsOfItself(use)))
        {
            if (use.Parent is IPropertyReferenceOperation { Property.Name: "Token" } token
                && IsAwaited(token)
                && (Holds(BlockOf(token), call) || (token.Syntax.SpanStart > call.Syntax.SpanStart && Holds(BlockOf(call), token))))
            {
                return true;
            }

            isUsed = true;
        }

        return !isUsed;
    }

    private static bool IsOfItself(ILocalReferenceOperation use) => use.Parent is
        IInvocationOperation { TargetMethod.Name: "CancelAfter" or "Dispose" } or IPropertyReferenceOperation { Property.Name: "IsCancellationRequested" } or IUsingOperation;

    // Who lets it race doesn't wait for it.
    private static bool IsAwaited(IOperation operation)
    {
        for (var current = operation.Parent; current is not null and not IBlockOperation and not IAnonymousFunctionOperation; current = current.Parent)
        {
            switch (current)
            {
                case IAwaitOperation:
                    return true;
                case IInvocationOperation { TargetMethod.Name: "WhenAny" }:
                    return false;
            }
        }

        return false;
    }

    private static bool Holds(IOperation? block, IOperation part) => block?.Syntax.Span.Contains(part.Syntax.Span) != false;
}
