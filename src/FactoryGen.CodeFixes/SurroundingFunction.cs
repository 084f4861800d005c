using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.CodeFixes;

/// <summary>The method, lambda or local function that a node is in.</summary>
internal static class SurroundingFunction
{
    /// <summary>Whether <c>await</c> may stand there as things are: top-level statements may, too.</summary>
    public static bool CanAwait(SyntaxNode node) => RefusalOfPlace(node) is null && Of(node) is var function && (function is GlobalStatementSyntax || IsAsync(function));

    /// <summary>A method, local function, lambda or anonymous method; a statement at the top of a file; null where code belongs to none of them.</summary>
    public static SyntaxNode? Of(SyntaxNode node)
    {
        foreach (var ancestor in node.Ancestors())
        {
            switch (ancestor)
            {
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MethodDeclarationSyntax or GlobalStatementSyntax:
                    return ancestor;
                case MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    public static bool IsAsync(SyntaxNode? function) => function switch
    {
        AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers.Any(SyntaxKind.AsyncKeyword),
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.AsyncKeyword),
        MethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
        _ => false,
    };

    /// <summary>Why no <c>await</c> can stand there, whatever the function is; null if one can.</summary>
    public static string? RefusalOfPlace(SyntaxNode node)
    {
        var inner = node;
        var isInFunction = false;
        foreach (var ancestor in node.Ancestors())
        {
            var refusal = ancestor switch
            {
                LockStatementSyntax held when !isInFunction && held.Statement.Span.Contains(node.Span) => "an 'await' can't stand in a 'lock'",
                CatchFilterClauseSyntax when !isInFunction => "an 'await' can't stand in an exception filter",
                QueryExpressionSyntax query when !isInFunction && inner != query.FromClause => "an 'await' can't stand in a query",
                JoinClauseSyntax or QueryBodySyntax when !isInFunction => "an 'await' can't stand in a query",
                AttributeSyntax => "an attribute is no code",
                UnsafeStatementSyntax or FixedStatementSyntax => "an 'await' can't stand in unsafe code",
                MemberDeclarationSyntax member when member.Modifiers.Any(SyntaxKind.UnsafeKeyword) => "an 'await' can't stand in unsafe code",
                LocalFunctionStatementSyntax local when local.Modifiers.Any(SyntaxKind.UnsafeKeyword) => "an 'await' can't stand in unsafe code",
                ConstructorDeclarationSyntax or PrimaryConstructorBaseTypeSyntax when !isInFunction => "a constructor can't be asynchronous",
                BasePropertyDeclarationSyntax when !isInFunction => "a property can't be asynchronous",
                BaseFieldDeclarationSyntax when !isInFunction => "an initialiser of a field can't be asynchronous",
                OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax when !isInFunction => "an operator can't be asynchronous",
                DestructorDeclarationSyntax when !isInFunction => "a finaliser can't be asynchronous",
                _ => null,
            };
            if (refusal is not null)
            {
                return refusal;
            }

            isInFunction |= ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MethodDeclarationSyntax or GlobalStatementSyntax;
            inner = ancestor;
        }

        return isInFunction ? null : "it isn't in a method";
    }

    /// <summary>What stands in a function itself, and not in another one inside it.</summary>
    public static IEnumerable<SyntaxNode> OwnNodes(SyntaxNode function) =>
        function.DescendantNodes(node => node == function || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax));
}
