using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>Another implementation of a service than the one that its factory hands out.</summary>
/// <param name="Service">The service that it stands for.</param>
/// <param name="Type">What it really is.</param>
/// <param name="Value">Where it comes from.</param>
internal sealed record Substitute(ITypeSymbol Service, ITypeSymbol Type, IOperation Value)
{
    /// <summary>The substitute that the value is: one that is created there, or kept in a static; null if it is none.</summary>
    public static Substitute? Of(IOperation? value, UsageKnowledge usage) => value switch
    {
        IConversionOperation conversion => Of(conversion.Operand, usage),
        IAwaitOperation awaited => Of(awaited.Operation, usage),
        IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingType.Name: "Task" or "ValueTask" }, Arguments: [var result] } => Of(result.Value, usage),
        IObjectCreationOperation { Type.Name: "ValueTask", Arguments: [var result] } => Of(result.Value, usage),
        IObjectCreationOperation creation => OfType(creation.Type, creation, usage),
        IFieldReferenceOperation { Field: { IsStatic: true } } field => OfStatic(field.Field.ContainingType, field, usage),
        IPropertyReferenceOperation { Property: { IsStatic: true } } property => OfStatic(property.Property.ContainingType, property, usage),
        IInvocationOperation { TargetMethod: { IsStatic: true, MethodKind: MethodKind.Ordinary } method } call when usage.CallOf(call) is null => OfStatic(method.ContainingType, call, usage),
        ILocalReferenceOperation local when usage.IsScopedService(local.Type) || OfType(local.Type, local, usage) is not null => LocalValues.Of(local).ToArray() is [var only and not ILocalReferenceOperation] ? Of(only, usage) : null,
        IConditionalOperation { WhenFalse: { } otherwise } choice => Of(choice.WhenTrue, usage) ?? Of(otherwise, usage),
        ISimpleAssignmentOperation assignment => Of(assignment.Value, usage),
        _ => null,
    };

    /// <summary>The scoped service that the class implements, if it isn't the implementation that has the factory.</summary>
    private static Substitute? OfType(ITypeSymbol? type, IOperation value, UsageKnowledge usage)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } || usage.ImplementationOf(type) is not null)
        {
            return null;
        }

        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (usage.IsScopedService(current))
            {
                return new(current, type, value);
            }
        }

        return type.AllInterfaces.FirstOrDefault(implemented => usage.IsScopedService(implemented)) is { } service ? new(service, type, value) : null;
    }

    // NullHub.Instance: what matters is the class that offers it, the member may be declared as the service.
    private static Substitute? OfStatic(INamedTypeSymbol owner, IOperation value, UsageKnowledge usage) =>
        OfType(value.Type, value, usage) ?? (usage.IsScopedService(value.Type) ? OfType(owner, value, usage) : null);
}
