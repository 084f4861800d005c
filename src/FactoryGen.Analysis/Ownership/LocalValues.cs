using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>What a method gives to one of its locals, in any order.</summary>
internal static class LocalValues
{
    public static IEnumerable<IOperation> Of(ILocalReferenceOperation reference)
    {
        foreach (var operation in Body(reference).Descendants())
        {
            if (ValueFor(reference.Local, operation) is { } value)
            {
                yield return value;
            }
        }
    }

    /// <summary>The outermost operation around this one: the method's body.</summary>
    public static IOperation Body(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    private static IOperation? ValueFor(ILocalSymbol local, IOperation operation) => operation switch
    {
        IVariableDeclaratorOperation declarator when Is(declarator.Symbol, local) => declarator.GetVariableInitializer()?.Value,
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when Is(target.Local, local) => assignment.Value,
        ICoalesceAssignmentOperation { Target: ILocalReferenceOperation target } assignment when Is(target.Local, local) => assignment.Value,
        IIsPatternOperation { Pattern: IDeclarationPatternOperation pattern } test when Is(pattern.DeclaredSymbol, local) => test.Value,
        IIsPatternOperation { Pattern: IRecursivePatternOperation pattern } test when Is(pattern.DeclaredSymbol, local) => test.Value,
        _ => null,
    };

    private static bool Is(ISymbol? one, ILocalSymbol local) => SymbolEqualityComparer.Default.Equals(one, local);
}
