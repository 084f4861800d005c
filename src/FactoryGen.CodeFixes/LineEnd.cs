using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.CodeFixes;

/// <summary>How the lines of a file end: what is written into it ends likewise, whatever the machine.</summary>
internal static class LineEnd
{
    public static SyntaxTrivia OfFile(SyntaxNode node) =>
        node.SyntaxTree.GetText().Lines is [var first, ..] && first.EndIncludingLineBreak - first.End == 2 ? SyntaxFactory.CarriageReturnLineFeed : SyntaxFactory.LineFeed;

    /// <summary>What follows a statement of the block: a space, if the block is on one line.</summary>
    public static SyntaxTrivia Of(BlockSyntax block) =>
        block.SyntaxTree.GetText().Lines.GetLinePositionSpan(block.Span) is var place && place.Start.Line == place.End.Line ? SyntaxFactory.Space : OfFile(block);
}
