using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage;

/// <summary>A call of a factory's entry point: directly, through the interface, or through a delegate made of it in the same method.</summary>
/// <param name="Invocation">The call; its type is the service, or a task of it.</param>
/// <param name="Contract">What the factory promises: colour, context and service.</param>
/// <param name="Method">The entry point that is called: of the factory's class, or of the interface.</param>
internal sealed record FactoryCall(IInvocationOperation Invocation, FactoryContract Contract, IMethodSymbol Method)
{
    public FactoryColour Colour => Contract.Colour;

    public bool IsAsynchronous => Contract.Colour == FactoryColour.Asynchronous;

    public ITypeSymbol Service => Contract.Service;

    /// <summary>The type whose entry point it is: the generated class, the interface, a fake.</summary>
    public INamedTypeSymbol FactoryType => Method.ContainingType;

    /// <summary>The factory as an expression; null where a delegate hides it.</summary>
    public IOperation? Factory => IsDelegate ? null : Invocation.Instance;

    /// <summary>What says whose instance is wanted.</summary>
    public IArgumentOperation? ContextArgument => Argument(0);

    /// <summary>The token; implicit where the caller left it out, null on a synchronous factory.</summary>
    public IArgumentOperation? TokenArgument => Argument(1);

    private bool IsDelegate => Invocation.TargetMethod.MethodKind == MethodKind.DelegateInvoke;

    // Named arguments may stand in any order.
    private IArgumentOperation? Argument(int ordinal)
    {
        foreach (var argument in Invocation.Arguments)
        {
            if (argument.Parameter?.Ordinal == ordinal)
            {
                return argument;
            }
        }

        return null;
    }
}
