using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>Tells whether a value is an instance that a scope owns, or a task of one: through casts, awaits, conditions and locals.</summary>
internal sealed class InstanceReader(UsageKnowledge usage)
{
    // Deeper than anybody writes, and an end to locals that are assigned to each other.
    private const int DeepestNesting = 12;

    public ScopedInstance Read(IOperation? value) => Read(value, 0);

    /// <summary>What a lambda gives back.</summary>
    public ScopedInstance ReadMade(IOperation value) =>
        DelegateBody.ResultsOf(value).Select(result => Read(result)).OrderByDescending(static one => one.Origin).FirstOrDefault();

    public bool IsFactory(ITypeSymbol? type) => usage.IsFactory(type);

    public bool IsTask(ITypeSymbol? type) => usage.IsTask(type);

    /// <summary>The service or implementation that the type is, or that it is a task of; null for any other type.</summary>
    public ITypeSymbol? ServiceOf(ITypeSymbol? type) =>
        usage.IsScoped(type) ? type
        : usage.ResultOfTask(type) is { } result && usage.IsScoped(result) ? result
        : null;

    private ScopedInstance Read(IOperation? value, int depth)
    {
        if (value is null || depth > DeepestNesting)
        {
            return ScopedInstance.Foreign;
        }

        depth++;
        return value switch
        {
            IConversionOperation { OperatorMethod: null } conversion => Read(conversion.Operand, depth),
            IAwaitOperation awaited => Read(awaited.Operation, depth),
            IInvocationOperation invocation => Read(invocation, depth),
            IPropertyReferenceOperation { Property.Name: "Result", Instance: { } task } result when usage.ResultOfTask(task.Type) is not null => Read(result.Instance, depth),
            IConditionalAccessInstanceOperation => Read(ConditionalReceiver.Of(value), depth),
            ICoalesceOperation coalesce => Either(coalesce.Value, coalesce.WhenNull, depth),
            IConditionalOperation conditional => Either(conditional.WhenTrue, conditional.WhenFalse, depth),
            ICoalesceAssignmentOperation assignment => Either(assignment.Value, assignment.Target, depth),
            ISimpleAssignmentOperation assignment => Read(assignment.Value, depth),
            ISwitchExpressionOperation choice => choice.Arms.Select(arm => Read(arm.Value, depth)).OrderByDescending(static one => one.Origin).FirstOrDefault(),
            ILocalReferenceOperation local => CanHold(local.Type) ? Read(local, depth) : ScopedInstance.Foreign,
            IObjectCreationOperation or IInstanceReferenceOperation or ILiteralOperation or IDefaultValueOperation => ScopedInstance.Foreign,
            _ => ByType(value.Type),
        };
    }

    private ScopedInstance Read(IInvocationOperation invocation, int depth) => usage.CallOf(invocation) is { } call
        ? ScopedInstance.HandedOut(call)
        : invocation switch
        {
            { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask" or "WaitAsync", Instance: { } task } => Read(task, depth),
            { TargetMethod: { Name: "ConfigureAwait", IsExtensionMethod: true }, Arguments: [var extended, ..] } => Read(extended.Value, depth),
            { TargetMethod: { Name: "FromResult" or "Run" or "StartNew" }, Arguments: [var argument, ..] } when usage.IsTask(invocation.Type) => Read(DelegateBody.ResultOf(argument.Value) ?? argument.Value, depth),
            _ => ByType(invocation.Type),
        };

    private ScopedInstance Either(IOperation? one, IOperation? other, int depth)
    {
        var (first, second) = (Read(one, depth), Read(other, depth));
        return first.Origin >= second.Origin ? first : second;
    }

    // What a local was ever given: a factory's instance decides, and what the code built itself speaks against a guess by the type.
    private ScopedInstance Read(ILocalReferenceOperation reference, int depth)
    {
        var best = ScopedInstance.Foreign;
        var wasBuilt = false;
        foreach (var value in LocalValues.Of(reference))
        {
            var given = Read(value, depth);
            best = given.Origin > best.Origin ? given : best;
            wasBuilt |= IsBuilt(value);
        }

        return best.IsScoped ? best : wasBuilt ? ScopedInstance.Foreign : ByType(reference.Type);
    }

    // Few locals are worth a look through their method: those of a service, or of something that a service can be seen as.
    private bool CanHold(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic } or { Name: "IDisposable" or "IAsyncDisposable" } || ServiceOf(type) is not null;

    private static bool IsBuilt(IOperation value) => value is IObjectCreationOperation || (value is IConversionOperation conversion && IsBuilt(conversion.Operand));

    private ScopedInstance ByType(ITypeSymbol? type) => ServiceOf(type) is { } service ? ScopedInstance.OfType(service) : ScopedInstance.Foreign;
}
