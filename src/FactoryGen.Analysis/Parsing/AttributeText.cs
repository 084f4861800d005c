using System.Collections.Immutable;
using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>Writes the attributes of a parameter again, as they stand between brackets.</summary>
internal static class AttributeText
{
    /// <summary>The attributes that mean something on the factory's parameter, too.</summary>
    public static EquatableArray<string> OfParameter(IParameterSymbol parameter, KnownTypes known) =>
        WrittenAttributes.Of(parameter) is { IsEmpty: false } written ? Meaningful(written, parameter, known) : [];

    /// <summary>The attributes that a field which keeps the parameter's value needs: trimming follows members through it.</summary>
    public static EquatableArray<string> OfField(IParameterSymbol parameter, KnownTypes known) =>
        WrittenAttributes.Of(parameter) is { IsEmpty: false } written ? KeepingMembers(written, known) : [];

    // Hardly any parameter has one: these two are apart from the questions because of what they allocate.
    private static EquatableArray<string> Meaningful(ImmutableArray<AttributeData> written, IParameterSymbol parameter, KnownTypes known) => written
        .Where(attribute => !IsKeyword(attribute) && IsMeaningful(attribute, parameter, known))
        .Select(attribute => Write(attribute, known))
        .OfType<string>()
        .ToEquatableArray();

    private static EquatableArray<string> KeepingMembers(ImmutableArray<AttributeData> written, KnownTypes known) => written
        .Where(static attribute => attribute.AttributeClass?.Name == "DynamicallyAccessedMembersAttribute")
        .Select(attribute => Write(attribute, known))
        .OfType<string>()
        .ToEquatableArray();

    // It is written as "params".
    private static bool IsKeyword(AttributeData attribute) => attribute.AttributeClass?.Name is "ParamArrayAttribute" or "ParamCollectionAttribute";

    // What a method promises for after the call is the constructor's promise, not the factory's. What names other parameters means
    // something only where the factory has them.
    private static bool IsMeaningful(AttributeData attribute, IParameterSymbol parameter, KnownTypes known) => attribute.AttributeClass?.Name switch
    {
        "NotNullAttribute" or "NotNullWhenAttribute" or "MaybeNullAttribute" or "MaybeNullWhenAttribute" or "DoesNotReturnIfAttribute" => false,
        "CallerArgumentExpressionAttribute" or "InterpolatedStringHandlerArgumentAttribute" => attribute.ConstructorArguments
            .SelectMany(static argument => argument.Kind == TypedConstantKind.Array ? argument.Values : ImmutableArray.Create(argument))
            .All(argument => argument.Value is string other && parameter.ContainingSymbol is IMethodSymbol method && IsOfFactory(other, method, known)),
        _ => true,
    };

    private static bool IsOfFactory(string name, IMethodSymbol method, KnownTypes known) =>
        method.Parameters.Any(candidate => candidate.Name == name && !ContextParser.IsContext(candidate.Type, known));

    private static string? Write(AttributeData attribute, KnownTypes known)
    {
        if (attribute is not { AttributeClass: { TypeKind: not TypeKind.Error } type, AttributeConstructor: { } constructor } || !known.CanName(type) || !known.CanCall(constructor))
        {
            return null;
        }

        var positional = attribute.ConstructorArguments.Select(argument => Write(argument, known));
        var named = attribute.NamedArguments.Select(argument => Write(argument.Value, known) is { } value ? $"{CSharpName.Escape(argument.Key)} = {value}" : null);
        var arguments = positional.Concat(named).ToArray();
        return arguments.Contains(null) ? null
            : arguments.Length == 0 ? TypeText.Key(type)
            : $"{TypeText.Key(type)}({string.Join(", ", arguments)})";
    }

    private static string? Write(TypedConstant constant, KnownTypes known) => constant switch
    {
        { Kind: TypedConstantKind.Error } => null,
        { IsNull: true } => "null!",
        { Kind: TypedConstantKind.Array, Type: IArrayTypeSymbol type } => WriteArray(constant, type, known),
        { Kind: TypedConstantKind.Type, Value: ITypeSymbol type } => TypeText.IsBound(type) && known.CanName(type) ? $"typeof({TypeText.Key(type)})" : null,
        { Value: { } value, Type: { } type } => WriteValue(value, type, known),
        _ => null,
    };

    private static string? WriteArray(TypedConstant constant, IArrayTypeSymbol type, KnownTypes known)
    {
        var elements = constant.Values.Select(value => Write(value, known)).ToArray();
        return elements.Contains(null) || !known.CanName(type) ? null
            : elements.Length == 0 ? $"new {TypeText.Key(type.ElementType)}[0]"
            : $"new {TypeText.Key(type.ElementType)}[] {{ {string.Join(", ", elements)} }}";
    }

    // An argument of type object: the literal alone would be an int again.
    private static string? WriteValue(object value, ITypeSymbol type, KnownTypes known) =>
        !known.CanName(type) || ConstantText.OfValue(value, type) is not { } text ? null
        : type.SpecialType is SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
            ? $"({TypeText.Key(type)})({text})"
        : text;
}
