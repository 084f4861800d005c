using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>All answers of a block, not those of lambdas and local functions within it.</summary>
internal static class Answers
{
    /// <summary>Whether nothing in the block returns, throws or leaves it: what stands behind it goes on.</summary>
    public static bool EndsWithoutAnswer(IOperation block) =>
        !block.Descendants().Any(static operation => operation is IReturnOperation or IThrowOperation or IBranchOperation { BranchKind: BranchKind.GoTo });

    /// <summary>Whether it throws in the end, whatever it does before.</summary>
    public static bool EndsByThrowing(IOperation block) =>
        block is IBlockOperation { Operations: { Length: > 0 } statements } && statements[statements.Length - 1] is IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation };

    public static IEnumerable<Answer> In(IOperation block)
    {
        switch (block)
        {
            case IReturnOperation { ReturnedValue: { } returned }:
                yield return new(block, returned, returned.Type);
                yield break;
            case ISimpleAssignmentOperation assignment:
                yield return new(block, assignment.Value, assignment.Target.Type);
                yield break;
            case IAnonymousFunctionOperation or ILocalFunctionOperation:
                yield break;
        }

        foreach (var child in block.ChildOperations)
        {
            foreach (var answer in In(child))
            {
                yield return answer;
            }
        }
    }
}
