using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>Where a value is kept.</summary>
internal static class StaticHolder
{
    /// <summary>The static field, property or event that the place is, or is reached through; null if it is none.</summary>
    public static ISymbol? Of(IOperation? place) => place switch
    {
        IFieldReferenceOperation { Field: { IsStatic: true, IsConst: false } field } => field,
        IPropertyReferenceOperation { Property: { IsStatic: true, IsIndexer: false } property } => property,
        IEventReferenceOperation { Event: { IsStatic: true } @event } => @event,
        IFieldReferenceOperation { Instance: { } owner } => Of(owner),
        IPropertyReferenceOperation { Property.IsIndexer: false, Instance: { } owner } => Of(owner),
        IConditionalAccessInstanceOperation => Of(ConditionalReceiver.Of(place)),
        IConversionOperation conversion => Of(conversion.Operand),
        _ => null,
    };

    /// <summary>The field or property of an object that the place is; null if it is none.</summary>
    public static ISymbol? MemberOf(IOperation? place) => place switch
    {
        IFieldReferenceOperation { Field: { IsStatic: false } field, Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } } => field,
        IPropertyReferenceOperation { Property: { IsStatic: false, IsIndexer: false } property, Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } } => property,
        IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter } => parameter,
        _ => null,
    };
}
