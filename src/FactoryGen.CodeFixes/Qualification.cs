using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace FactoryGen.CodeFixes;

/// <summary>Names that are written in full become as short as the place where they end up allows.</summary>
internal static class Qualification
{
    // An annotation counts for the node that carries it, not for what is inside.
    public static ExpressionSyntax Shorten(ExpressionSyntax expression) => expression.ReplaceNodes(
        expression.DescendantNodesAndSelf().Where(static node => node is NameSyntax or MemberAccessExpressionSyntax),
        static (_, node) => node.WithAdditionalAnnotations(Simplifier.Annotation));
}
