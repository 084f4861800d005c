using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>Finds what is wrong with a context where it is made: in the call, or in a local before it.</summary>
internal static class ContextReader
{
    // Deeper than anybody writes, and an end to locals that are assigned to each other.
    private const int DeepestNesting = 8;

    public static ContextFlaw? FlawOf(IOperation value, INamedTypeSymbol context) => FlawOf(value, context, 0);

    private static ContextFlaw? FlawOf(IOperation? value, INamedTypeSymbol context, int depth)
    {
        if (value is null || depth++ > DeepestNesting)
        {
            return null;
        }

        return value switch
        {
            _ when NullTest.IsNull(value) => ContextFlaw.Null,
            IDefaultValueOperation => ContextFlaw.Empty,
            IConversionOperation conversion => FlawOf(conversion.Operand, context, depth),
            ILocalReferenceOperation local => LocalValues.Of(local).ToArray() is [var only] ? FlawOf(only, context, depth) : null,
            ICoalesceOperation coalesce => IsShared(coalesce.WhenNull, context) ? ContextFlaw.SharedFallback
                : FlawOf(coalesce.WhenNull, context, depth) is { } flaw ? flaw with { Kind = Certain(flaw.Kind) }
                : null,
            IConditionalOperation { WhenFalse: { } otherwise } choice => FlawOf(choice.WhenTrue, context, depth) ?? FlawOf(otherwise, context, depth),
            IObjectCreationOperation creation when Is(creation.Type, context) => Given(creation, context, depth) ?? Initialized(creation.Initializer, depth),
            IWithOperation copy when Is(copy.Type, context) => Initialized(copy.Initializer, depth),
            IInvocationOperation { TargetMethod: { IsStatic: true } method } call when Is(method.ReturnType, context) && Is(method.ContainingType, context) =>
                call.Arguments.Where(argument => method.Parameters.Length == 1 || IsKey(argument.Parameter, context)).Select(argument => KeyFlaw(argument.Value, depth)).FirstOrDefault(static flaw => flaw is not null),
            _ => null,
        };
    }

    private static ContextFlaw? Given(IObjectCreationOperation creation, INamedTypeSymbol context, int depth) =>
        creation.Arguments.Where(argument => IsKey(argument.Parameter, context)).Select(argument => KeyFlaw(argument.Value, depth)).FirstOrDefault(static flaw => flaw is not null);

    private static ContextFlaw? Initialized(IObjectOrCollectionInitializerOperation? initializer, int depth) => initializer?.Initializers
        .OfType<ISimpleAssignmentOperation>()
        .Where(static assignment => assignment.Target is IMemberReferenceOperation { Member: var member } && member.Has(AttributeNames.IsScopeKey))
        .Select(assignment => KeyFlaw(assignment.Value, depth))
        .FirstOrDefault(static flaw => flaw is not null);

    // A constructor's parameter is the key if the key has its name: always so in a record, by custom elsewhere.
    private static bool IsKey(IParameterSymbol? parameter, INamedTypeSymbol context) => parameter is not null && context.GetMembers().Any(member =>
        string.Equals(member.Name, parameter.Name, StringComparison.OrdinalIgnoreCase) && member.Has(AttributeNames.IsScopeKey));

    private static ContextFlaw? KeyFlaw(IOperation? value, int depth)
    {
        if (value is null || depth++ > DeepestNesting)
        {
            return null;
        }

        return value switch
        {
            { ConstantValue: { HasValue: true, Value: string text } } => string.IsNullOrWhiteSpace(text) ? ContextFlaw.Empty : ContextFlaw.Label(text),
            _ when NullTest.IsNull(value) => ContextFlaw.Empty,
            IDefaultValueOperation { Type: { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } } => ContextFlaw.Empty,
            IFieldReferenceOperation { Field: { Name: "Empty", IsStatic: true, ContainingType: { Name: "String" or "Guid", ContainingNamespace.Name: "System" } } } => ContextFlaw.Empty,
            IConversionOperation conversion => KeyFlaw(conversion.Operand, depth),
            ICoalesceOperation coalesce => KeyFlaw(coalesce.WhenNull, depth) is { } flaw ? flaw with { Kind = Certain(flaw.Kind) } : null,
            IConditionalOperation { WhenFalse: { } otherwise } choice => KeyFlaw(choice.WhenTrue, depth) ?? KeyFlaw(otherwise, depth),
            ILocalReferenceOperation local => LocalValues.Of(local).ToArray() is [var only] ? KeyFlaw(only, depth) : null,
            IObjectCreationOperation { Type.TypeKind: TypeKind.Struct, Arguments.IsEmpty: true, Initializer: null } => ContextFlaw.Empty,
            IObjectCreationOperation { Arguments: [var part] } => KeyFlaw(part.Value, depth),
            IInvocationOperation { TargetMethod: { IsStatic: true, Parameters.Length: 1 } method, Arguments: [var part] } when SymbolEqualityComparer.Default.Equals(method.ContainingType, method.ReturnType) => KeyFlaw(part.Value, depth),
            _ => null,
        };
    }

    // A constant that stands in for who has no key is never meant for one place of the program.
    private static ContextFlawKind Certain(ContextFlawKind kind) => kind == ContextFlawKind.Constant ? ContextFlawKind.Doubtful : kind;

    private static bool IsShared(IOperation value, INamedTypeSymbol context) => value switch
    {
        IConversionOperation conversion => IsShared(conversion.Operand, context),
        IFieldReferenceOperation { Field: { IsStatic: true } field } => Is(field.Type, context),
        IPropertyReferenceOperation { Property: { IsStatic: true } property } => Is(property.Type, context) && IsFixed(property),
        _ => false,
    };

    // Made once, and never again: not a property that finds out who is there.
    private static bool IsFixed(IPropertySymbol property) =>
        property.SetMethod is null && property.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is PropertyDeclarationSyntax { Initializer: not null });

    private static bool Is(ITypeSymbol? type, INamedTypeSymbol context) => SymbolEqualityComparer.Default.Equals(type, context);
}
