using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

/// <summary>Accessibility in the user's words.</summary>
internal static class Accessibilities
{
    /// <summary>Why generated code can't call a member, and what to do.</summary>
    public static string Obstacle(ISymbol member) => KnownTypes.IsForbidden(member)
        ? "[Obsolete] forbids its use, so remove that"
        : $"generated code can't call it, because it is {Text(member)}, so make it internal or public";

    /// <summary>The accessibility that keeps others away from the symbol: its own, or that of a type around it.</summary>
    public static string Text(ISymbol symbol) => symbol.DeclaredAccessibility switch
    {
        Accessibility.Private => "private",
        Accessibility.Protected => "protected",
        Accessibility.ProtectedAndInternal => "private protected",
        Accessibility.Internal => "internal",
        Accessibility.ProtectedOrInternal => "protected internal",
        _ => symbol.ContainingType is { } outer ? Text(outer) : "inaccessible",
    };
}
