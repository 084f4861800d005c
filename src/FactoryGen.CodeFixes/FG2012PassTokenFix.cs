using System.Collections.Immutable;
using System.Composition;
using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.CodeFixes;

/// <summary>Passes the token that is nearest to the factory's call.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG2012PassTokenFix : CheckedFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG2012");

    private protected override string Title => "Pass the token";

    private protected override async Task<Document?> EditAsync(Document document, IReadOnlyCollection<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
        {
            return null;
        }

        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);

        // One call may stand inside another one's arguments.
        var tokens = new Dictionary<SyntaxNode, (string Token, string Parameter)>();
        var names = new Dictionary<SyntaxNode, string>();
        foreach (var diagnostic in diagnostics)
        {
            var place = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (diagnostic.Properties.TryGetValue(TokenInReach.Property, out var token)
                && diagnostic.Properties.TryGetValue(TokenInReach.ParameterProperty, out var parameter)
                && place.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call)
            {
                if (token == TokenInReach.Nameless)
                {
                    if (model is null || NamelessToken.Around(call, model) is not { } nameless)
                    {
                        continue;
                    }

                    token = nameless.Name;
                    foreach (var named in nameless.Places)
                    {
                        names[named] = token;
                    }
                }

                var none = place.FirstAncestorOrSelf<ArgumentSyntax>();
                tokens[none?.Parent == call.ArgumentList && none.Expression.Span == diagnostic.Location.SourceSpan ? none.Expression : call] = (token!, parameter!);
            }
        }

        return tokens.Count == 0
            ? null
            : document.WithSyntaxRoot(root.ReplaceNodes(tokens.Keys.Concat(names.Keys), (original, current) =>
                names.TryGetValue(original, out var name) ? NamelessToken.Named(current, name) : With(current, tokens[original].Token, tokens[original].Parameter)));
    }

    private static SyntaxNode With(SyntaxNode node, string token, string parameter)
    {
        var value = SyntaxFactory.ParseExpression(token);
        if (node is not InvocationExpressionSyntax { ArgumentList: { Arguments: var arguments } list } call)
        {
            return value.WithTriviaFrom(node);
        }

        var argument = SyntaxFactory.Argument(value);
        if (arguments.Any(static given => given.NameColon is not null))
        {
            argument = argument.WithNameColon(SyntaxFactory.NameColon(parameter).WithTrailingTrivia(SyntaxFactory.Space));
        }

        // What stood behind the last argument, a line's end, say, stays behind it.
        var last = arguments.Last();
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        return call.WithArgumentList(list.WithArguments(SyntaxFactory.SeparatedList(
            arguments.Replace(last, last.WithoutTrailingTrivia()).Add(argument.WithTrailingTrivia(last.GetTrailingTrivia())),
            arguments.GetSeparators().Append(comma))));
    }
}
