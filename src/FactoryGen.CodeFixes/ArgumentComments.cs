using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.CodeFixes;

/// <summary>What somebody wrote about an argument, which may end up in another call: it goes with the argument, in one line.</summary>
/// <param name="Before">Comments, in front of the argument.</param>
/// <param name="After">Comments, behind it.</param>
internal sealed record ArgumentComments(IReadOnlyList<SyntaxTrivia> Before, IReadOnlyList<SyntaxTrivia> After)
{
    /// <summary>A comment at the end of a line is about what stands in that line, also behind the comma.</summary>
    public static ArgumentComments Of(ArgumentSyntax argument)
    {
        var (first, last) = (argument.GetFirstToken(), argument.GetLastToken());
        var (previous, next) = (first.GetPreviousToken(), last.GetNextToken());
        return new(
            [.. Comments(previous.IsKind(SyntaxKind.CommaToken) && EndsLine(previous) ? default : previous.TrailingTrivia), .. Comments(first.LeadingTrivia), .. Comments(argument.NameColon?.GetTrailingTrivia() ?? default)],
            [.. Comments(last.TrailingTrivia), .. Comments(next.LeadingTrivia), .. Comments(next.IsKind(SyntaxKind.CommaToken) && EndsLine(next) ? next.TrailingTrivia : default)]);
    }

    /// <summary>A comment as it can stand inside of a line: one to the end of the line would swallow what follows.</summary>
    public static SyntaxTrivia InLine(SyntaxTrivia comment) => comment.IsKind(SyntaxKind.SingleLineCommentTrivia)
        ? SyntaxFactory.Comment($"/* {comment.ToString().TrimStart('/').Trim().Replace("*/", "* /")} */")
        : comment;

    public static IEnumerable<SyntaxTrivia> Comments(SyntaxTriviaList trivia) =>
        trivia.Where(static piece => piece.IsKind(SyntaxKind.SingleLineCommentTrivia) || piece.IsKind(SyntaxKind.MultiLineCommentTrivia));

    /// <summary>The expression with the comments around it.</summary>
    public string Around(string expression) =>
        string.Concat(Before.Select(static comment => $"{InLine(comment)} ")) + expression + string.Concat(After.Select(static comment => $" {InLine(comment)}"));

    /// <inheritdoc cref="Around(string)"/>
    public ExpressionSyntax Around(ExpressionSyntax expression) => expression
        .WithLeadingTrivia(Before.SelectMany(static comment => new[] { InLine(comment), SyntaxFactory.Space }))
        .WithTrailingTrivia(After.SelectMany(static comment => new[] { SyntaxFactory.Space, InLine(comment) }));

    private static bool EndsLine(SyntaxToken token) => token.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
}
