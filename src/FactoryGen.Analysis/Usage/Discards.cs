using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage;

/// <summary>Where a value goes that nobody wants.</summary>
internal static class Discards
{
    /// <summary>Whether the operation drops the value in it: a statement, <c>_ = value</c>.</summary>
    public static bool Drop(IOperation? parent) => parent is IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation };
}
