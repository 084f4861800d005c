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

    public static EquatableArray<string> Of(IEnumerable<ISymbol> mentioned, KnownTypes known)
    {
        var ids = new SortedSet<string>(known.PromisesCls ? ClsIds : [], StringComparer.Ordinal);
        foreach (var symbol in mentioned)
        {
            AddTo(ids, symbol, known);
        }

        return ids.Count == 0 ? [] : ids.ToEquatableArray();
    }

    /// <summary>Those that a type causes by itself: every service that mentions it asks.</summary>
    public static ImmutableArray<string> OfTypeItself(ITypeSymbol type) => OfAttributes(type).ToImmutableArray();

    private static void AddTo(SortedSet<string> ids, ISymbol symbol, KnownTypes known)
    {
        switch (symbol)
        {
            case IArrayTypeSymbol array:
                AddTo(ids, array.ElementType, known);
                break;
            case INamedTypeSymbol type:
                ids.UnionWith(known.SuppressedIdsOf(type));
                foreach (var part in type.ContainingType is { } outer ? type.TypeArguments.Add(outer) : type.TypeArguments)
                {
                    AddTo(ids, part, known);
                }

                break;
            case IMethodSymbol method:
                ids.UnionWith(OfAttributes(method));
                foreach (var parameter in method.Parameters)
                {
                    AddTo(ids, parameter.Type, known);
                    foreach (var attribute in parameter.GetAttributes())
                    {
                        if (attribute.AttributeClass is { } written)
                        {
                            ids.UnionWith(known.SuppressedIdsOf(written));
                        }
                    }
                }

                break;
            default:
                ids.UnionWith(OfAttributes(symbol));
                break;
        }
    }

    private static IEnumerable<string> OfAttributes(ISymbol symbol) => WrittenAttributes.Of(symbol).Select(IdOf).OfType<string>();

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
