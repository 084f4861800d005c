using FactoryGen.Analysis.Ownership;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage.Colour;

/// <summary>A function of one's own that hands out as a task what a synchronous factory returns at once, and does nothing else that takes time.</summary>
/// <param name="Place">What makes a task of it: <c>Task.FromResult(…)</c>; the call itself in an asynchronous function.</param>
/// <param name="Function">The function; null for a lambda.</param>
internal sealed record Reexport(IOperation Place, IMethodSymbol? Function)
{
    // Deeper than anybody writes, and an end to locals that are made of themselves.
    private const int DeepestNesting = 12;

    /// <summary>What becomes of the result of a synchronous factory's call; null if it isn't handed out as a task.</summary>
    public static Reexport? Of(FactoryCall call, ISymbol containing, UsageKnowledge usage)
    {
        var (end, wrapper) = Climb(call.Invocation, null, usage);
        if (end.Parent is not IReturnOperation { Kind: OperationKind.Return } returned || FunctionAround(returned, containing) is not { } function)
        {
            return null;
        }

        var (body, symbol) = function;
        return (symbol.IsAsync ? usage.ResultOfTask(symbol.ReturnType) is not null : wrapper is not null)
            && IsOwnDecision(body, symbol)
            && DelegateBody.Returned(body).All(value => IsReexport(value, usage))
            && !WaitsForSomething(body, usage)
                ? new(wrapper ?? call.Invocation, symbol.MethodKind == MethodKind.AnonymousFunction ? null : symbol)
                : null;
    }

    // Through what makes a task of the value, and what awaits such a task again.
    private static (IOperation End, IOperation? Wrapper) Climb(IOperation value, IOperation? wrapper, UsageKnowledge usage) => value.Parent switch
    {
        IConversionOperation { OperatorMethod: null } conversion => Climb(conversion, wrapper, usage),
        IAwaitOperation awaited when wrapper is not null => Climb(awaited, wrapper, usage),
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask" } configured when configured.Instance == value => Climb(configured, wrapper, usage),
        IArgumentOperation { Parent: { } made } when IsWrapper(made, usage) => Climb(made, wrapper ?? made, usage),
        IReturnOperation { Parent.Parent: IAnonymousFunctionOperation lambda } when RunBy(lambda) is { } run => Climb(run, wrapper ?? run, usage),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } when OnlyUse(declarator) is { } use => Climb(use, wrapper, usage),
        _ => (value, wrapper),
    };

    private static bool IsWrapper(IOperation operation, UsageKnowledge usage) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingType.Name: "Task" or "ValueTask" } } invocation => usage.IsTask(invocation.Type),
        IObjectCreationOperation { Type: { Name: "ValueTask" } type, Arguments.Length: 1 } => usage.IsTask(type),
        _ => false,
    };

    private static IInvocationOperation? RunBy(IAnonymousFunctionOperation lambda)
    {
        IOperation current = lambda;
        while (current.Parent is IDelegateCreationOperation or IConversionOperation)
        {
            current = current.Parent;
        }

        return current.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Run" or "StartNew", ContainingType.Name: "Task" or "TaskFactory" } } run } ? run : null;
    }

    private static ILocalReferenceOperation? OnlyUse(IVariableDeclaratorOperation declarator) =>
        LocalValues.Body(declarator).Descendants().OfType<ILocalReferenceOperation>()
            .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, declarator.Symbol))
            .Take(2).ToArray() is [var only] && only.Syntax.SpanStart > declarator.Syntax.Span.End ? only : null;

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

    private static bool IsReexport(IOperation? value, UsageKnowledge usage, int depth = 0) => depth <= DeepestNesting && value switch
    {
        IConversionOperation conversion => IsReexport(conversion.Operand, usage, depth + 1),
        IAwaitOperation awaited => IsReexport(awaited.Operation, usage, depth + 1),
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask", Instance: { } task } => IsReexport(task, usage, depth + 1),
        IInvocationOperation { Arguments: [var argument, ..] } made when IsWrapper(made, usage) => IsReexport(argument.Value, usage, depth + 1),
        IObjectCreationOperation { Arguments: [var argument] } made when IsWrapper(made, usage) => IsReexport(argument.Value, usage, depth + 1),
        IInvocationOperation { TargetMethod: { Name: "Run" or "StartNew", ContainingType.Name: "Task" or "TaskFactory" }, Arguments: [var argument, ..] } =>
            IsReexport(DelegateBody.ResultOf(argument.Value), usage, depth + 1),
        ILocalReferenceOperation local => SynchronousResult.Of(local, usage) is not null || (LocalValues.Of(local).ToArray() is [var only] && IsReexport(only, usage, depth + 1)),
        _ => SynchronousResult.Of(value, usage) is not null,
    };

    // Task.CompletedTask is there to silence a warning.
    private static bool WaitsForSomething(IOperation body, UsageKnowledge usage) => Own(body).Any(operation => operation switch
    {
        IAwaitOperation { Operation: IPropertyReferenceOperation { Property.Name: "CompletedTask" } } => false,
        IAwaitOperation awaited => !IsReexport(awaited.Operation, usage),
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
