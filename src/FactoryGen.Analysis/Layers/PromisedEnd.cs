using System.Text.RegularExpressions;
using FactoryGen.Analysis.Stages;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Layers;

/// <summary>What <c>[Obsolete]</c> says about the end of a member.</summary>
internal static class PromisedEnd
{
    // A culture's digits are no digits of a date.
    private static readonly Regex Date = new(@"(?<![0-9])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant);

    /// <summary>The <c>[Obsolete]</c> of a member, or of a type around it; null if it has none.</summary>
    public static AttributeData? ObsoletionOf(ISymbol member)
    {
        for (ISymbol? current = member; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass is
                { Name: nameof(ObsoleteAttribute), ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }) is { } obsolete)
            {
                return obsolete;
            }
        }

        return null;
    }

    /// <summary>Whether the text names a day: <c>Phase 2</c> and the 31st of February are none.</summary>
    public static bool HasDay(AttributeData obsolete) =>
        obsolete.ConstructorArguments is [{ Value: string text }, ..] && Date.Matches(text).Cast<Match>().Any(static match => CalendarDate.Parse(match.Value) is not null);
}
