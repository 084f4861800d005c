using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>A condition that asks whether a service could be had.</summary>
internal static class FailureTest
{
    /// <summary>Whether the condition looks at a service for null, or at a task of one, which it does to see whether that failed, or tries to find one.</summary>
    public static bool Is(IOperation condition, UsageKnowledge usage) =>
        (NullTest.Of(condition) is { } tested && IsService(tested.Type, usage))
        || condition.DescendantsAndSelf().Any(part => part switch
        {
            ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation => IsService(usage.ResultOfTask(part.Type), usage),
            IInvocationOperation { TargetMethod: { ReturnType.SpecialType: SpecialType.System_Boolean } method } call when method.Name.StartsWith("Try", StringComparison.Ordinal) =>
                call.Arguments.Any(argument => argument.Parameter?.RefKind == RefKind.Out && IsService(argument.Parameter.Type, usage)),
            _ => false,
        });

    private static bool IsService(ITypeSymbol? type, UsageKnowledge usage) => type is not null && usage.IsScoped(type);
}
