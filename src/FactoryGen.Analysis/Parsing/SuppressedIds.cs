using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>
/// The warnings that generated code would cause only because it mentions what the user marked obsolete or experimental: the
/// user knows, and sees them in their own code.
/// </summary>
internal static class SuppressedIds
{
    // What FactoryGen's own types are is no matter of an assembly that promises CLS compliance.
    private static readonly string[] ClsIds = ["CS3001", "CS3002", "CS3016"];

    public static EquatableArray<string> Of(IEnumerable<ISymbol> mentioned, KnownTypes known) => mentioned
        .SelectMany(WithParts)
        .SelectMany(static symbol => symbol.GetAttributes())
        .Select(IdOf)
        .OfType<string>()
        .Concat(known.PromisesCls ? ClsIds : [])
        .Distinct(StringComparer.Ordinal)
        .OrderBy(static id => id, StringComparer.Ordinal)
        .ToEquatableArray();

    private static IEnumerable<ISymbol> WithParts(ISymbol symbol) => symbol switch
    {
        IArrayTypeSymbol array => WithParts(array.ElementType),
        INamedTypeSymbol type => type.TypeArguments.SelectMany(WithParts).Concat(type.ContainingType is { } outer ? WithParts(outer) : []).Append(type),
        IParameterSymbol parameter => WithParts(parameter.Type).Concat(parameter.GetAttributes().Select(static attribute => attribute.AttributeClass).OfType<ISymbol>()),
        IMethodSymbol method => method.Parameters.SelectMany(WithParts).Append(method),
        _ => [symbol],
    };

    private static string? IdOf(AttributeData attribute) => attribute switch
    {
        { AttributeClass.Name: "ExperimentalAttribute", ConstructorArguments: [{ Value: string id }, ..] } => Valid(id),
        { AttributeClass.Name: "ObsoleteAttribute" } => Valid(attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "DiagnosticId").Value.Value as string)
            ?? (attribute.ConstructorArguments.IsEmpty ? "CS0612" : "CS0618"),
        _ => null,
    };

    // It stands in a pragma: anything but an identifier would break the line.
    private static string? Valid(string? id) => Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsValidIdentifier(id) ? id : null;
}
