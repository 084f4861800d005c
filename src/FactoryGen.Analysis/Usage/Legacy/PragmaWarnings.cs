using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analysis.Usage.Legacy;

/// <summary>What <c>#pragma warning</c> says at a place.</summary>
internal static class PragmaWarnings
{
    /// <summary>Whether the last directive above the node that concerns the id disables it.</summary>
    public static bool IsDisabled(SyntaxNode node, string id, CancellationToken cancellationToken)
    {
        var isDisabled = false;
        var root = node.SyntaxTree.GetRoot(cancellationToken);
        if (!root.ContainsDirectives)
        {
            return false;
        }

        foreach (var trivia in root.DescendantTrivia(static part => part.ContainsDirectives))
        {
            if (trivia.SpanStart > node.SpanStart)
            {
                break;
            }

            if (trivia.GetStructure() is PragmaWarningDirectiveTriviaSyntax { IsActive: true } directive && Concerns(directive, id))
            {
                isDisabled = directive.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword);
            }
        }

        return isDisabled;
    }

    // Without ids it is about all.
    private static bool Concerns(PragmaWarningDirectiveTriviaSyntax directive, string id) =>
        directive.ErrorCodes.Count == 0 || directive.ErrorCodes.Any(code => code.ToString() == id);
}
