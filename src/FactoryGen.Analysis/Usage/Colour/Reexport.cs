using FactoryGen.Analysis.Ownership;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage.Colour;

/// <summary>A function of one's own that hands out as a task what a synchronous factory returns at once, and does nothing else that takes time.</summary>
/// <param name="Place">What makes a task of it: <c>Task.FromResult(…)</c>; the call itself in an asynchronous function.</param>
/// <param name="Function">The function; null for a lambda.</param>
internal sealed record Reexport(IOperation Place, IMethodSymbol? Function)
{
    /// <summary>What becomes of the result of a synchronous factory's call; null if it isn't handed out as a task.</summary>
    public static Reexport? Of(FactoryCall call, ISymbol containing, UsageKnowledge usage) => new WaysOut(usage)
        .From(call.Invocation)
        .Select(way => Of(call, way.End, way.Wrapper, containing, usage))
        .FirstOrDefault(static found => found is not null);

    private static Reexport? Of(FactoryCall call, IOperation end, IOperation? wrapper, ISymbol containing, UsageKnowledge usage)
    {
        if (end.Parent is not IReturnOperation { Kind: OperationKind.Return } returned || FunctionAround(returned, containing) is not { } function)
        {
            return null;
        }

        // A lambda that gives what was there before it asks no factory.
        var (body, symbol) = function;
        return (symbol.IsAsync ? usage.ResultOfTask(symbol.ReturnType) is not null : wrapper is not null)
            && body.Syntax.Span.Contains(call.Invocation.Syntax.Span)
            && IsOwnDecision(body, symbol)
            && DelegateBody.Returned(body).All(value => FinishedTask.IsOne(value, usage))
            && !WaitsForSomething(body, usage)
                ? new(wrapper ?? call.Invocation, symbol.MethodKind == MethodKind.AnonymousFunction ? null : symbol)
                : null;
    }

    private static (IOperation Body, IMethodSymbol Symbol)? FunctionAround(IOperation operation, ISymbol containing)
    {
        for (var current = operation; ; current = current.Parent)
        {
            switch (current)
            {
                case IAnonymousFunctionOperation lambda:
                    return (lambda.Body, lambda.Symbol);
                case ILocalFunctionOperation { Body: { } body } local:
                    return (body, local.Symbol);
                case { Parent: null }:
                    return containing is IMethodSymbol method ? (current, method) : null;
            }
        }
    }

    // What an interface, a base class or an API demands is theirs, and what is marked as obsolete is on its way out.
    private static bool IsOwnDecision(IOperation body, IMethodSymbol function) => function.MethodKind switch
    {
        MethodKind.AnonymousFunction => IsKeptByItsType((IAnonymousFunctionOperation)body.Parent!, function),
        MethodKind.LocalFunction => true,
        _ => !function.IsOverride
            && !function.IsVirtual
            && function.ExplicitInterfaceImplementations.IsEmpty
            && !IsObsolete(function) && !IsObsolete(function.ContainingType)
            && !function.ContainingType.AllInterfaces.Any(implemented => implemented.GetMembers().Any(member =>
                SymbolEqualityComparer.Default.Equals(function.ContainingType.FindImplementationForInterfaceMember(member), (ISymbol?)function.AssociatedSymbol ?? function))),
    };

    private static bool IsKeptByItsType(IAnonymousFunctionOperation lambda, IMethodSymbol function)
    {
        IOperation current = lambda;
        while (current.Parent is IDelegateCreationOperation or IConversionOperation)
        {
            current = current.Parent;
        }

        return current.Parent switch
        {
            IVariableInitializerOperation or IFieldInitializerOperation or IPropertyInitializerOperation or IReturnOperation => true,
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member.ContainingType: var owner } } => SymbolEqualityComparer.Default.Equals(owner, function.ContainingType),
            _ => false,
        };
    }

    private static bool IsObsolete(ISymbol symbol) => symbol.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute));

    // Task.CompletedTask and Task.Yield are there to silence a warning.
    private static bool WaitsForSomething(IOperation body, UsageKnowledge usage) => Own(body).Any(operation => operation switch
    {
        IAwaitOperation { Operation: IPropertyReferenceOperation { Property.Name: "CompletedTask" } } => false,
        IAwaitOperation { Operation: IInvocationOperation { TargetMethod: { Name: "Yield", ContainingType.Name: "Task" } } } => false,
        IAwaitOperation awaited => !FinishedTask.IsOne(awaited.Operation, usage),
        IForEachLoopOperation { IsAsynchronous: true } or IUsingOperation { IsAsynchronous: true } or IUsingDeclarationOperation { IsAsynchronous: true } => true,
        _ => false,
    });

    // Not what lambdas and local functions do.
    private static IEnumerable<IOperation> Own(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            if (child is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                continue;
            }

            yield return child;
            foreach (var inner in Own(child))
            {
                yield return inner;
            }
        }
    }
}
