using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace FactoryGen.CodeFixes;

/// <summary>Writes the call of a factory with what a legacy entry point was called with.</summary>
internal static class LegacyCallWriter
{
    /// <summary>With names, for a lambda.</summary>
    public static ExpressionSyntax Write(string factory, LegacyUse use, LegacyArguments arguments) =>
        With(factory, use, arguments, arguments.IsMade ? Qualification.Shorten(SyntaxFactory.ParseExpression(arguments.Context)) : SyntaxFactory.ParseExpression(arguments.Context));

    /// <summary>With the arguments of the old call as they are by now: there may be another one among them.</summary>
    public static ExpressionSyntax Write(string factory, LegacyUse use, LegacyArguments arguments, InvocationExpressionSyntax current)
    {
        var written = current.ArgumentList.Arguments;
        var context = arguments.Adapter is { } adapter ? SyntaxFactory.InvocationExpression(Qualification.Shorten(SyntaxFactory.ParseExpression(adapter)), Adapted(use, current))
            : arguments.Index >= 0 ? written[arguments.Index].Expression.WithoutTrivia()
            : SyntaxFactory.ParseExpression(arguments.Context);
        var call = With(factory, use, arguments, context);
        var comments = Comments(current, keepsArguments: arguments.IsMade);
        return call.WithLeadingTrivia(current.GetLeadingTrivia().AddRange(comments)).WithTrailingTrivia(current.GetTrailingTrivia());
    }

    private static InvocationExpressionSyntax With(string factory, LegacyUse use, LegacyArguments arguments, ExpressionSyntax context)
    {
        var call = (InvocationExpressionSyntax)SyntaxFactory.ParseExpression($"{factory}.{use.Contract.EntryPoint}(x{(arguments.Token is null ? "" : $", {arguments.Token}")})");
        return call.ReplaceNode(call.ArgumentList.Arguments[0].Expression, context).WithAdditionalAnnotations(Formatter.Annotation);
    }

    // Of an extension method the receiver is the first argument.
    private static ArgumentListSyntax Adapted(LegacyUse use, InvocationExpressionSyntax current)
    {
        var list = current.ArgumentList.WithoutTrivia();
        return use.Method?.ReducedFrom is not null && current.Expression is MemberAccessExpressionSyntax access
            ? list.WithArguments(list.Arguments.Count == 0
                ? SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(access.Expression.WithoutTrivia()))
                : SyntaxFactory.SeparatedList(
                    list.Arguments.Insert(0, SyntaxFactory.Argument(access.Expression.WithoutTrivia())),
                    list.Arguments.GetSeparators().Prepend(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space))))
            : list;
    }

    // What somebody wrote between the parts of the old call stands before the new one.
    private static List<SyntaxTrivia> Comments(InvocationExpressionSyntax current, bool keepsArguments)
    {
        var comments = new List<SyntaxTrivia>();
        foreach (var token in current.DescendantTokens())
        {
            if (keepsArguments && current.ArgumentList.Span.Contains(token.Span))
            {
                break;
            }

            foreach (var comment in (token == current.GetFirstToken() ? default : token.LeadingTrivia).Concat(token == current.GetLastToken() ? default : token.TrailingTrivia))
            {
                if (comment.IsKind(SyntaxKind.MultiLineCommentTrivia))
                {
                    comments.Add(comment);
                    comments.Add(SyntaxFactory.Space);
                }
                else if (comment.IsKind(SyntaxKind.SingleLineCommentTrivia))
                {
                    comments.Add(SyntaxFactory.Comment($"/* {comment.ToString().TrimStart('/').Trim().Replace("*/", "* /")} */"));
                    comments.Add(SyntaxFactory.Space);
                }
            }
        }

        return comments;
    }
}
