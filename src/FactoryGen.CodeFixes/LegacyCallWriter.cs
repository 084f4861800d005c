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
        var kept = arguments.Index >= 0 ? current.ArgumentList.Arguments[arguments.Index] : null;
        var about = kept is null ? null : ArgumentComments.Of(kept);
        var context = arguments.Adapter is { } adapter ? SyntaxFactory.InvocationExpression(Qualification.Shorten(SyntaxFactory.ParseExpression(adapter)), Adapted(use, current))
            : kept is not null ? about!.Around(kept.Expression)
            : SyntaxFactory.ParseExpression(arguments.Context);
        var call = With(factory, use, arguments, context);
        var comments = Comments(current, arguments.IsMade ? current.ArgumentList : kept?.Expression, about);
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

    // What somebody wrote between the parts of the old call stands before the new one, unless it goes with an argument.
    private static List<SyntaxTrivia> Comments(InvocationExpressionSyntax current, SyntaxNode? kept, ArgumentComments? about)
    {
        var (first, last) = (current.GetFirstToken(), current.GetLastToken());
        return
        [
            .. current.DescendantTokens()
                .Where(token => kept is null || !kept.Span.Contains(token.Span))
                .SelectMany(token => ArgumentComments.Comments(token == first ? default : token.LeadingTrivia).Concat(ArgumentComments.Comments(token == last ? default : token.TrailingTrivia)))
                .Where(comment => about is null || !(about.Before.Contains(comment) || about.After.Contains(comment)))
                .SelectMany(static comment => new[] { ArgumentComments.InLine(comment), SyntaxFactory.Space }),
        ];
    }
}
