using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>What stands in front of <c>?.</c></summary>
internal static class ConditionalReceiver
{
    public static IOperation? Of(IOperation placeholder)
    {
        for (var current = placeholder; current.Parent is { } parent; current = parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == current)
            {
                return access.Operation;
            }
        }

        return null;
    }
}
