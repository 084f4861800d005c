using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage;

/// <summary>Whether one part of a method is certain to have run before another, as far as its blocks tell.</summary>
internal static class Dominance
{
    /// <param name="first">What stands before <paramref name="then"/> in the source.</param>
    /// <param name="then">What may depend on it.</param>
    public static bool Of(IOperation first, IOperation then)
    {
        for (var (child, current) = (first, first.Parent); current is not null; (child, current) = (current, current.Parent))
        {
            if (MayBeSkipped(child, current) && !child.Syntax.Span.Contains(then.Syntax.SpanStart))
            {
                return false;
            }
        }

        return true;
    }

    private static bool MayBeSkipped(IOperation child, IOperation parent) => parent switch
    {
        IConditionalOperation conditional => conditional.Condition != child,
        IWhileLoopOperation loop => loop.Condition != child && loop.ConditionIsTop,
        IForEachLoopOperation loop => loop.Collection != child,
        IForLoopOperation loop => loop.Body == child,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } binary => binary.RightOperand == child,
        ICoalesceOperation coalesce => coalesce.WhenNull == child,
        IConditionalAccessOperation access => access.WhenNotNull == child,
        ISwitchCaseOperation or ISwitchExpressionArmOperation or ICatchClauseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation => true,
        _ => false,
    };
}
