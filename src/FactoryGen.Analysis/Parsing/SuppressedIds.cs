using System.Collections.Immutable;
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

    public static EquatableArray<string> Of(IEnumerable<ISymbol?> mentioned, KnownTypes known)
    {
        List<string>? ids = known.PromisesCls ? [.. ClsIds] : null;
        foreach (var symbol in mentioned)
        {
            AddTo(ref ids, symbol, known);
        }

        return ids is null ? [] : ids.Distinct(StringComparer.Ordinal).OrderBy(static id => id, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>Those that a type causes by itself: every service that mentions it asks.</summary>
    public static ImmutableArray<string> OfTypeItself(ITypeSymbol type) =>
        // A whole assembly can be experimental; within it nobody is warned.
        type is { DeclaringSyntaxReferences.IsEmpty: true, ContainingAssembly: { } assembly } ? OfAttributes(type).AddRange(OfAttributes(assembly)) : OfAttributes(type);

    // Hardly any type has one: there is no list before there is something in it.
    private static void AddTo(ref List<string>? ids, ISymbol? symbol, KnownTypes known)
    {
        switch (symbol)
        {
            case null:
                break;
            case IArrayTypeSymbol array:
                AddTo(ref ids, array.ElementType, known);
                break;
            case INamedTypeSymbol type:
                AddTo(ref ids, known.SuppressedIdsOf(type));
                foreach (var part in type.ContainingType is { } outer ? type.TypeArguments.Add(outer) : type.TypeArguments)
                {
                    AddTo(ref ids, part, known);
                }

                break;
            case IMethodSymbol method:
                AddTo(ref ids, OfAttributes(method));
                foreach (var parameter in method.Parameters)
                {
                    AddTo(ref ids, parameter.Type, known);
                    foreach (var attribute in parameter.GetAttributes())
                    {
                        if (attribute.AttributeClass is { } written)
                        {
                            AddTo(ref ids, known.SuppressedIdsOf(written));
                        }
                    }
                }

                break;
            default:
                AddTo(ref ids, OfAttributes(symbol));
                break;
        }
    }

    private static void AddTo(ref List<string>? ids, ImmutableArray<string> found)
    {
        if (!found.IsEmpty)
        {
            (ids ??= []).AddRange(found);
        }
    }

    private static ImmutableArray<string> OfAttributes(ISymbol symbol) =>
        WrittenAttributes.Of(symbol) is { IsEmpty: false } written ? written.Select(IdOf).OfType<string>().ToImmutableArray() : ImmutableArray<string>.Empty;

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
