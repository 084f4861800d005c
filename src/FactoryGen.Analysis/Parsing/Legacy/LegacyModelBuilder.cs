using FactoryGen.Analysis.Model;
using FactoryGen.Analysis.Model.Legacy;
using FactoryGen.Analysis.Rules.Legacy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analysis.Parsing.Legacy;

/// <summary>Makes the model of a legacy entry point: here its symbols die.</summary>
internal static class LegacyModelBuilder
{
    public static LegacyEntryModel Build(LegacyDeclaration entry) => new()
    {
        Number = entry.Number,
        Text = entry.Text,
        Name = entry.Name,
        Dates = entry.Dates,
        Id = entry.Id is { Length: > 0 } id ? id : entry.Text,
        Link = entry.Link is { } link && LegacyLink.IsValid(link) ? link : null,
        Reason = entry.Reason,
        Owner = entry.Owner,
        Kind = entry.Kind,
        Signature = entry.Adapter is { } adapter && LegacySignatureReader.CanWrite(adapter, entry.Known) ? LegacySignatureReader.Read(adapter, entry.Known) : null,
        ReturnType = entry.ReturnType is { } type && TypeText.IsBound(type) && entry.Known.CanName(type) ? TypeText.Bound(type) : null,
        WasAsync = entry.WasAsync,
        Holder = entry.Holder is { } holder ? HeaderOf(holder) : null,
        SuppressedIds = SuppressedIds.Of([entry.Adapter, entry.ReturnType], entry.Known),
        IsSound = entry.Name is not null && LegacyRules.Check(entry).All(static finding => !LegacyRules.IsInTheWay(finding.Descriptor.Id)),
    };

    /// <summary>Whether every part of the type that the user wrote says <c>partial</c>.</summary>
    public static bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Any(static reference =>
        reference.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static string HeaderOf(INamedTypeSymbol type)
    {
        var keyword = type switch
        {
            { TypeKind: TypeKind.Interface } => "interface",
            { TypeKind: TypeKind.Struct, IsRecord: true } => "record struct",
            { TypeKind: TypeKind.Struct } => "struct",
            { IsRecord: true } => "record",
            _ => "class",
        };
        return $"partial {keyword} {CSharpName.EscapeType(type.Name)}";
    }
}
