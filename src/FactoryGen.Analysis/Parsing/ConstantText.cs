using System.Globalization;
using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analysis.Parsing;

/// <summary>Writes constants as C#, the same on every machine and in every culture.</summary>
internal static class ConstantText
{
    /// <summary>What stands after the <c>=</c> of a parameter, or null. A default that is given by attributes is copied with them.</summary>
    public static string? OfDefault(IParameterSymbol parameter) => parameter switch
    {
        { HasExplicitDefaultValue: false } => null,
        _ when parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not ParameterSyntax { Default: not null } => null,
        { ExplicitDefaultValue: null, Type.IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated } => "null",
        { ExplicitDefaultValue: null, Type.IsReferenceType: true } => "null!",
        { ExplicitDefaultValue: null } => "default",
        _ => OfValue(parameter.ExplicitDefaultValue, UnderNullable(parameter.Type)),
    };

    /// <summary>A constant of a type; null if C# has no literal for it.</summary>
    public static string? OfValue(object value, ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration ? OfEnum(value, enumeration) : OfPrimitive(value);

    private static string? OfEnum(object value, INamedTypeSymbol enumeration)
    {
        var member = enumeration.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.Name.Length > 0 && Equals(field.ConstantValue, value));
        return member is not null ? $"{TypeText.Key(enumeration)}.{CSharpName.Escape(member.Name)}"
            : OfPrimitive(value) is { } number ? $"({TypeText.Key(enumeration)})({number})"
            : null;
    }

    private static string? OfPrimitive(object value) => value switch
    {
        bool truth => truth ? "true" : "false",
        string text => SymbolDisplay.FormatLiteral(text, quote: true),
        char letter => SymbolDisplay.FormatLiteral(letter, quote: true),
        double number => OfDouble(number),
        float number => OfSingle(number),
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
        uint number => number.ToString(CultureInfo.InvariantCulture) + "u",
        long number => number.ToString(CultureInfo.InvariantCulture) + "L",
        ulong number => number.ToString(CultureInfo.InvariantCulture) + "UL",
        sbyte or byte or short or ushort or int => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    // "R" differs between runtimes: fifteen digits where they suffice, else seventeen, is the same on all.
    private static string OfDouble(double number) => number switch
    {
        double.NaN => "double.NaN",
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        0 => 1 / number < 0 ? "-0d" : "0d",
        _ => Shortest(number, number.ToString("G15", CultureInfo.InvariantCulture)) + "d",
    };

    private static string Shortest(double number, string text) =>
        double.Parse(text, CultureInfo.InvariantCulture).Equals(number) ? text : number.ToString("G17", CultureInfo.InvariantCulture);

    private static string OfSingle(float number) => number switch
    {
        float.NaN => "float.NaN",
        float.PositiveInfinity => "float.PositiveInfinity",
        float.NegativeInfinity => "float.NegativeInfinity",
        0 => 1 / number < 0 ? "-0f" : "0f",
        _ => Shortest(number, number.ToString("G7", CultureInfo.InvariantCulture)) + "f",
    };

    private static string Shortest(float number, string text) =>
        float.Parse(text, CultureInfo.InvariantCulture).Equals(number) ? text : number.ToString("G9", CultureInfo.InvariantCulture);

    private static ITypeSymbol UnderNullable(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] } ? underlying : type;
}
