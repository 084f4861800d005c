using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>The type that a value of type <c>System.Type</c> stands for, where the code says so.</summary>
internal static class TypeMention
{
    // Deeper than anybody writes, and an end to locals that are assigned to each other.
    private const int DeepestNesting = 8;

    /// <summary><c>typeof(T)</c>, its full name, the type of a constant name, also through a local; null if it can't be seen.</summary>
    public static ITypeSymbol? Of(IOperation? value) => Of(value, 0);

    /// <summary>The type that a constant is the full name of; null if there is none of that name.</summary>
    public static ITypeSymbol? Named(IOperation value) =>
        value is { ConstantValue: { HasValue: true, Value: string { Length: > 0 } name }, SemanticModel.Compilation: { } compilation }
            ? compilation.GetTypeByMetadataName(name.Split(',')[0].Trim())
            : null;

    /// <summary>The type whose constructors a reflected constructor is one of: <c>typeof(T).GetConstructors()[0]</c>.</summary>
    public static ITypeSymbol? OfConstructor(IOperation? value) => OfConstructor(value, 0);

    private static ITypeSymbol? Of(IOperation? value, int depth) => depth++ > DeepestNesting ? null : value switch
    {
        ITypeOfOperation { TypeOperand: var type } => type,
        IConversionOperation conversion => Of(conversion.Operand, depth),
        IPropertyReferenceOperation { Property.Name: "FullName" or "AssemblyQualifiedName", Instance: { } type } => Of(type, depth),
        IInvocationOperation { TargetMethod: { Name: "GetType", ContainingType.Name: "Type" or "Assembly" }, Arguments: [var name, ..] } => Named(name.Value),
        ILocalReferenceOperation local when MayMention(local.Type) => First(LocalValues.Of(local), depth),
        ISwitchExpressionOperation choice => First(choice.Arms.Select(static arm => arm.Value), depth),
        IConditionalOperation choice => First([choice.WhenTrue, choice.WhenFalse], depth),
        ICoalesceOperation choice => First([choice.Value, choice.WhenNull], depth),
        _ => null,
    };

    private static ITypeSymbol? First(IEnumerable<IOperation?> values, int depth) =>
        values.Select(value => Of(value, depth)).FirstOrDefault(static type => type is not null);

    private static ITypeSymbol? OfConstructor(IOperation? value, int depth) => depth++ > DeepestNesting ? null : value switch
    {
        IInvocationOperation { TargetMethod.Name: "GetConstructor" or "GetConstructors" or "GetTypeInfo" or "GetDeclaredConstructors", Instance: { } type } => Of(type) ?? OfConstructor(type, depth),
        IInvocationOperation { TargetMethod: { Name: "GetTypeInfo" }, Instance: null, Arguments: [var type] } => Of(type.Value),
        IPropertyReferenceOperation { Property.Name: "DeclaredConstructors", Instance: { } type } => Of(type) ?? OfConstructor(type, depth),
        IInvocationOperation { Instance: null, TargetMethod.IsExtensionMethod: true, Arguments: [var sequence, ..] } => OfConstructor(sequence.Value, depth),
        IInvocationOperation { Instance: { } list } => OfConstructor(list, depth),
        IArrayElementReferenceOperation element => OfConstructor(element.ArrayReference, depth),
        IPropertyReferenceOperation { Instance: { } list } => OfConstructor(list, depth),
        IConversionOperation conversion => OfConstructor(conversion.Operand, depth),
        ILocalReferenceOperation local => LocalValues.Of(local).Select(given => OfConstructor(given, depth)).FirstOrDefault(static type => type is not null),
        IConditionalAccessInstanceOperation => OfConstructor(ConditionalReceiver.Of(value), depth),
        _ => null,
    };

    // A type, or its name.
    private static bool MayMention(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_String } or { Name: "Type" or "TypeInfo" };
}
