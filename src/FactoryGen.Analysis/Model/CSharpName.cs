using Microsoft.CodeAnalysis.CSharp;

namespace FactoryGen.Analysis.Model;

/// <summary>Names as C# writes them.</summary>
internal static class CSharpName
{
    /// <summary>The name with an <c>@</c> if it is a keyword anywhere, contextual ones included.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;
}
