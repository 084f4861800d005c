using FactoryGen.Analysis.Ownership;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage.Colour;

/// <summary>What a synchronous factory hands out, wherever the same method shows it: the call, a cast of it, a local that holds it.</summary>
internal static class SynchronousResult
{
    // Deeper than anybody writes, and an end to locals that are assigned to each other.
    private const int DeepestNesting = 6;

    /// <summary>The call that handed the value out; null if it isn't known to come from a synchronous factory.</summary>
    public static FactoryCall? Of(IOperation? value, UsageKnowledge usage) => Of(value, usage, 0);

    /// <summary>Whether a local of that type is worth a look through its method.</summary>
    public static bool CanHold(ITypeSymbol? type, UsageKnowledge usage) =>
        type is { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic } || usage.ColourOf(type) == FactoryColour.Synchronous;

    private static FactoryCall? Of(IOperation? value, UsageKnowledge usage, int depth) => depth > DeepestNesting ? null : value switch
    {
        IInvocationOperation invocation => usage.CallOf(invocation) is { IsAsynchronous: false } call ? call : null,
        IConversionOperation { OperatorMethod: null } conversion => Of(conversion.Operand, usage, depth + 1),
        IConditionalAccessOperation access => Of(access.WhenNotNull, usage, depth + 1),
        IConditionalOperation { WhenFalse: { } otherwise } choice => Of(choice.WhenTrue, usage, depth + 1) ?? Of(otherwise, usage, depth + 1),
        ICoalesceOperation coalesce => Of(coalesce.Value, usage, depth + 1),
        ISimpleAssignmentOperation assignment => Of(assignment.Value, usage, depth + 1),
        ILocalReferenceOperation local when CanHold(local.Type, usage) =>
            LocalValues.Of(local).Select(given => Of(given, usage, depth + 1)).FirstOrDefault(static call => call is not null),
        _ => null,
    };
}
