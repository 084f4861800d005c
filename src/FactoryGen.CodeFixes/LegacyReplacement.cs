using System.Globalization;
using FactoryGen.Analysis.Layers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.CodeFixes;

/// <summary>What stands in the place of something legacy.</summary>
internal static class LegacyReplacement
{
    private static readonly SymbolDisplayFormat WithoutTypeArguments =
        SymbolDisplayFormat.MinimallyQualifiedFormat.WithGenericsOptions(SymbolDisplayGenericsOptions.None);

    /// <summary>The type to use instead, or null: the named one, or the one of the same name in the named namespace.</summary>
    public static INamedTypeSymbol? Of(INamedTypeSymbol type, LegacyName legacy, Compilation compilation) =>
        legacy.Replacement is { } replacement
        && Find(replacement + LegacyNames.FullName(type).Substring(legacy.Name.Length), type.Arity, compilation) is { } found
        && compilation.IsSymbolAccessibleWithin(found, compilation.Assembly)
            ? found
            : null;

    /// <summary>Whether there is a namespace of that name.</summary>
    public static bool IsNamespace(string name, Compilation compilation)
    {
        INamespaceSymbol? space = compilation.GlobalNamespace;
        foreach (var part in name.Split('.'))
        {
            space = space?.GetNamespaceMembers().FirstOrDefault(member => member.Name == part);
        }

        return space is not null;
    }

    /// <summary>A type's name, by itself if it is imported where <paramref name="old"/> stands and in full if not, with the type arguments that are written there.</summary>
    public static string Write(SyntaxNode old, INamedTypeSymbol replacement, SemanticModel model) =>
        (replacement.ToMinimalDisplayString(model, old.SpanStart, WithoutTypeArguments) is var name && name.Contains('.') ? LegacyNames.FullName(replacement) : name)
        + (old.DescendantNodesAndSelf().OfType<GenericNameSyntax>().LastOrDefault()?.TypeArgumentList.ToString() ?? "");

    // A nested type's full name doesn't say where its namespace ends.
    private static INamedTypeSymbol? Find(string full, int arity, Compilation compilation)
    {
        var name = arity == 0 ? full : $"{full}`{arity.ToString(CultureInfo.InvariantCulture)}";
        while (compilation.GetTypeByMetadataName(name) is null)
        {
            var dot = name.LastIndexOf('.');
            if (dot < 0)
            {
                return null;
            }

            name = $"{name.Substring(0, dot)}+{name.Substring(dot + 1)}";
        }

        return compilation.GetTypeByMetadataName(name);
    }
}
