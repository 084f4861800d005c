using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>What a method gives to its locals, in any order: found once a method, whoever asks.</summary>
internal static class LocalValues
{
    // Many ask about the same body, and each question would be a walk through all of it.
    private static readonly ConditionalWeakTable<IOperation, ILookup<ISymbol, IOperation>> Cache = new();

    public static IEnumerable<IOperation> Of(ILocalReferenceOperation reference) => Cache.GetValue(Body(reference), Read)[reference.Local];

    /// <summary>The outermost operation around this one: the method's body.</summary>
    public static IOperation Body(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    private static ILookup<ISymbol, IOperation> Read(IOperation body) => body.Descendants()
        .Select(ValueIn)
        .Where(static given => given.Local is not null && given.Value is not null)
        .ToLookup<(ISymbol? Local, IOperation? Value), ISymbol, IOperation>(static given => given.Local!, static given => given.Value!, SymbolEqualityComparer.Default);

    private static (ISymbol? Local, IOperation? Value) ValueIn(IOperation operation) => operation switch
    {
        IVariableDeclaratorOperation declarator => (declarator.Symbol, declarator.GetVariableInitializer()?.Value),
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment => (target.Local, assignment.Value),
        ICoalesceAssignmentOperation { Target: ILocalReferenceOperation target } assignment => (target.Local, assignment.Value),
        IIsPatternOperation { Pattern: IDeclarationPatternOperation pattern } test => (pattern.DeclaredSymbol, test.Value),
        IIsPatternOperation { Pattern: IRecursivePatternOperation pattern } test => (pattern.DeclaredSymbol, test.Value),
        _ => default,
    };
}
