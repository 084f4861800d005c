using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage;

/// <summary>The method that a delegate was made of, where the same method shows it: <c>var get = factory.GetAsync; get(user);</c></summary>
internal static class DelegateOrigin
{
    /// <summary>The only method that the called delegate can stand for; null if it can't be seen.</summary>
    public static IMethodSymbol? Of(IInvocationOperation invocation)
    {
        if (invocation.Instance is not ILocalReferenceOperation { Local: { } local })
        {
            return null;
        }

        IMethodSymbol? origin = null;
        foreach (var operation in Root(invocation).Descendants())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when SymbolEqualityComparer.Default.Equals(declarator.Symbol, local):
                    origin = MethodOf(declarator.GetVariableInitializer()?.Value);
                    break;

                // Assigned again, it may stand for anything.
                case IAssignmentOperation { Target: ILocalReferenceOperation target } when SymbolEqualityComparer.Default.Equals(target.Local, local):
                    return null;
            }
        }

        return origin;
    }

    private static IMethodSymbol? MethodOf(IOperation? value) => value switch
    {
        IConversionOperation conversion => MethodOf(conversion.Operand),
        IDelegateCreationOperation creation => MethodOf(creation.Target),
        IMethodReferenceOperation reference => reference.Method,
        _ => null,
    };

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }
}
