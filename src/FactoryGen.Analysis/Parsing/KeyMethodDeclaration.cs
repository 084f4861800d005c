using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>A method of this assembly that is marked <c>[ScopeKey]</c>, as its symbols show it; lives as long as one parse step or one analysis.</summary>
internal sealed class KeyMethodDeclaration
{
    public required KnownTypes Known { get; init; }

    public required IMethodSymbol Method { get; init; }

    /// <summary>Its <c>[ScopeKey]</c>.</summary>
    public required AttributeData Attribute { get; init; }

    /// <summary>The type that it makes a context; null if that isn't clear.</summary>
    public required INamedTypeSymbol? Context { get; init; }

    /// <summary>What people call it: <c>Tenancy.KeyOf</c>.</summary>
    public string Name => NameOf(Method);

    public static string NameOf(IMethodSymbol method) => method.ContainingType is { } holder ? $"{TypeText.Name(holder)}.{method.Name}" : method.Name;
}
