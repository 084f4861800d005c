using Microsoft.CodeAnalysis.CSharp;

namespace FactoryGen.Analysis.Model;

/// <summary>Names as C# writes them.</summary>
internal static class CSharpName
{
    /// <summary>The name of a member or a parameter, with an <c>@</c> if it is a keyword there.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || name == "await" ? "@" + name : name;

    /// <summary>The name of a type where it is declared: C# wants contextual keywords escaped, too.</summary>
    public static string EscapeType(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None || IsNewerKeyword(name)
            ? "@" + name
            : name;

    // Roslyn 4.8 doesn't know them yet.
    private static bool IsNewerKeyword(string name) => name is "allows" or "extension" or "field";
}
