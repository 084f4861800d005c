using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>A condition that asks whether a service could be had.</summary>
internal static class FailureTest
{
    /// <summary>Whether the condition looks at a service for null, or at a task of one, which it does to see whether that failed.</summary>
    public static bool Is(IOperation condition, UsageKnowledge usage) =>
        (NullTest.Of(condition) is { } tested && IsService(tested.Type, usage))
        || condition.DescendantsAndSelf().Any(part => part is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation && IsService(usage.ResultOfTask(part.Type), usage));

    private static bool IsService(ITypeSymbol? type, UsageKnowledge usage) => type is not null && usage.IsScoped(type);
}
