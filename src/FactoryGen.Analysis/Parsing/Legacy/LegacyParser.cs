using System.Collections.Immutable;
using FactoryGen.Analysis.Model.Legacy;
using FactoryGen.Analysis.Stages;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing.Legacy;

/// <summary>Reads the <c>[LegacyEntryPoint]</c>s of an implementation.</summary>
internal static class LegacyParser
{
    private static readonly string[] Dates = ["WarnFrom", "ErrorFrom", "RemoveFrom"];

    public static ImmutableArray<LegacyDeclaration> Parse(ServiceDeclaration service) =>
        service.Implementation.Has(AttributeNames.IsLegacyEntryPoint) ? ParseAll(service) : ImmutableArray<LegacyDeclaration>.Empty;

    private static ImmutableArray<LegacyDeclaration> ParseAll(ServiceDeclaration service) =>
        service.Implementation.GetAttributes().Where(AttributeNames.IsLegacyEntryPoint)
            .OrderBy(TextOf, StringComparer.Ordinal)
            .ThenBy(static attribute => attribute.ApplicationSyntaxReference?.GetSyntax().ToString() ?? "", StringComparer.Ordinal)
            .ThenBy(static attribute => attribute.ApplicationSyntaxReference?.SyntaxTree.FilePath ?? "", StringComparer.Ordinal)
            .ThenBy(static attribute => attribute.ApplicationSyntaxReference?.Span.Start ?? 0)
            .Select((attribute, number) => Parse(service, attribute, number))
            .ToImmutableArray();

    private static LegacyDeclaration Parse(ServiceDeclaration service, AttributeData attribute, int number)
    {
        var name = LegacyName.Parse(TextOf(attribute));
        var dates = Dates.Select(date => (date, TextOf(attribute, date))).ToImmutableArray();
        var adapter = TextOf(attribute, "Adapter");
        return new LegacyDeclaration
        {
            Service = service,
            Attribute = attribute,
            Number = number,
            Text = TextOf(attribute),
            Name = name,
            DateTexts = dates,
            Dates = new StageDates(
                CalendarDate.Parse(dates[0].Item2),
                CalendarDate.Parse(dates[1].Item2),
                CalendarDate.Parse(dates[2].Item2),
                ValueOf(attribute, "Floor") is int and >= 0 and <= (int)Stage.Removed and var floor ? (Stage)floor : Stage.Hint),
            Kind = ValueOf(attribute, "Kind") is int and >= 0 and <= (int)LegacyEntryKind.Interface and var kind ? (LegacyEntryKind)kind : LegacyEntryKind.Static,
            NamedAdapter = adapter,
            Adapters = adapter is null ? ImmutableArray<IMethodSymbol>.Empty
                : service.Implementation.GetMembers(adapter).OfType<IMethodSymbol>().InSourceOrder(),
            ReturnType = ValueOf(attribute, "ReturnType") as ITypeSymbol,
            WasAsync = ValueOf(attribute, "WasAsync") as bool?,
            Link = TextOf(attribute, "Link"),
            Id = TextOf(attribute, "Id"),
            Reason = TextOf(attribute, "Reason"),
            Owner = TextOf(attribute, "Owner"),
            Holder = name is null ? null : HolderOf(name, service.Known),
        };
    }

    private static string TextOf(AttributeData attribute) => attribute.ConstructorArguments is [{ Kind: not TypedConstantKind.Array, Value: string text }] ? text : "";

    private static string? TextOf(AttributeData attribute, string name) => ValueOf(attribute, name) as string;

    private static object? ValueOf(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value is { Kind: not TypedConstantKind.Error and not TypedConstantKind.Array } value
            ? value.Value
            : null;

    // Once the generator ran, its own output is there, too; a hand-written type that it completed carries no mark itself.
    private static INamedTypeSymbol? HolderOf(LegacyName name, KnownTypes known) =>
        known.Compilation.Assembly.GetTypeByMetadataName(name.FullType) is { } type && !GeneratedOutput.Contains(type) ? type : null;
}
