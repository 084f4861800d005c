using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>The type that a value of type <c>System.Type</c> stands for, where the code says so.</summary>
internal static class TypeMention
{
    /// <summary><c>typeof(T)</c>, its full name, also through a local; null if it can't be seen.</summary>
    public static ITypeSymbol? Of(IOperation? value) => value switch
    {
        ITypeOfOperation { TypeOperand: var type } => type,
        IConversionOperation conversion => Of(conversion.Operand),
        IPropertyReferenceOperation { Property.Name: "FullName" or "AssemblyQualifiedName", Instance: { } type } => Of(type),
        ILocalReferenceOperation local => LocalValues.Of(local).Select(static given => (given as ITypeOfOperation)?.TypeOperand).FirstOrDefault(static type => type is not null),
        _ => null,
    };

    /// <summary>The type whose constructors a reflected constructor is one of: <c>typeof(T).GetConstructors()[0]</c>.</summary>
    public static ITypeSymbol? OfConstructor(IOperation? value) => value switch
    {
        IInvocationOperation { TargetMethod.Name: "GetConstructor" or "GetConstructors" or "GetTypeInfo" or "GetDeclaredConstructors", Instance: { } type } => Of(type) ?? OfConstructor(type),
        IInvocationOperation { TargetMethod: { Name: "GetTypeInfo" }, Instance: null, Arguments: [var type] } => Of(type.Value),
        IPropertyReferenceOperation { Property.Name: "DeclaredConstructors", Instance: { } type } => Of(type) ?? OfConstructor(type),
        IInvocationOperation { Instance: null, TargetMethod.IsExtensionMethod: true, Arguments: [var sequence, ..] } => OfConstructor(sequence.Value),
        IInvocationOperation { Instance: { } list } => OfConstructor(list),
        IArrayElementReferenceOperation element => OfConstructor(element.ArrayReference),
        IPropertyReferenceOperation { Instance: { } list } => OfConstructor(list),
        IConversionOperation conversion => OfConstructor(conversion.Operand),
        ILocalReferenceOperation local => LocalValues.Of(local).Where(given => !Mentions(given, local.Local)).Select(OfConstructor).FirstOrDefault(static type => type is not null),
        IConditionalAccessInstanceOperation => OfConstructor(ConditionalReceiver.Of(value)),
        _ => null,
    };

    // A local that is assigned from itself would never end.
    private static bool Mentions(IOperation value, ILocalSymbol local) =>
        value.DescendantsAndSelf().OfType<ILocalReferenceOperation>().Any(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local));
}
