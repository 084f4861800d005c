using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>A condition that asks whether something is null.</summary>
internal static class NullTest
{
    /// <summary>What is compared with null, by <c>is null</c>, <c>== null</c> or their opposites; null for any other condition.</summary>
    public static IOperation? Of(IOperation condition) => condition switch
    {
        IIsPatternOperation { Pattern: var pattern } test when IsNullPattern(pattern) || IsThere(pattern) => test.Value.WithoutConversions(),
        IIsTypeOperation test => test.ValueOperand.WithoutConversions(),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison when IsNull(comparison.RightOperand) => comparison.LeftOperand.WithoutConversions(),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison when IsNull(comparison.LeftOperand) => comparison.RightOperand.WithoutConversions(),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand } => Of(operand),
        IInvocationOperation { TargetMethod.Name: "ReferenceEquals", Arguments: [var left, var right] } => IsNull(right.Value) ? left.Value.WithoutConversions() : IsNull(left.Value) ? right.Value.WithoutConversions() : null,
        _ => null,
    };

    /// <summary>Whether the value is null for certain, or a task of null: <c>null</c>, <c>null!</c>, <c>default</c> of a class.</summary>
    public static bool IsNull(IOperation? value) => value switch
    {
        IConversionOperation { OperatorMethod: null } conversion => IsNull(conversion.Operand),
        IDefaultValueOperation { Type.IsReferenceType: true } => true,
        IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingType.Name: "Task" or "ValueTask" }, Arguments: [var result] } => IsNull(result.Value),
        { ConstantValue: { HasValue: true, Value: null } } => true,
        _ => false,
    };

    private static bool IsNullPattern(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value: var value } => IsNull(value),
        INegatedPatternOperation { Pattern: var inner } => IsNullPattern(inner) || IsThere(inner),
        _ => false,
    };

    private static bool IsThere(IPatternOperation pattern) => pattern is ITypePatternOperation or IRecursivePatternOperation or IDeclarationPatternOperation { MatchesNull: false };
}
