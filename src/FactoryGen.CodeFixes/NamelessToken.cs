using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.CodeFixes;

/// <summary>A lambda's token that is called <c>_</c>, and so has to get a name before it can be passed.</summary>
/// <param name="Name">A name that is free there.</param>
/// <param name="Places">The parameter, and where it is used already.</param>
internal sealed record NamelessToken(string Name, IReadOnlyList<SyntaxNode> Places)
{
    private static readonly string[] Names = ["cancellationToken", "token", "ct"];

    /// <summary>The nearest one around the call; null if there is none.</summary>
    public static NamelessToken? Around(SyntaxNode call, SemanticModel model)
    {
        foreach (var lambda in call.Ancestors().OfType<AnonymousFunctionExpressionSyntax>())
        {
            foreach (var parameter in ParametersOf(lambda))
            {
                if (parameter.Identifier.Text == TokenInReach.Nameless && model.GetDeclaredSymbol(parameter) is { Type: { Name: "CancellationToken", ContainingNamespace.Name: "Threading" } } symbol)
                {
                    return new(FreeName(lambda, call, model), UsesOf(symbol, lambda, model).Prepend(parameter).ToList());
                }
            }
        }

        return null;
    }

    /// <summary>One of the places, with the name.</summary>
    public static SyntaxNode Named(SyntaxNode place, string name) => place is ParameterSyntax parameter
        ? parameter.WithIdentifier(SyntaxFactory.Identifier(name).WithTriviaFrom(parameter.Identifier))
        : SyntaxFactory.IdentifierName(name).WithTriviaFrom(place);

    private static IEnumerable<ParameterSyntax> ParametersOf(AnonymousFunctionExpressionSyntax lambda) =>
        lambda.DescendantNodes(node => node == lambda || node is ParameterListSyntax).OfType<ParameterSyntax>();

    private static IEnumerable<SyntaxNode> UsesOf(IParameterSymbol parameter, AnonymousFunctionExpressionSyntax lambda, SemanticModel model) => parameter.IsDiscard
        ? []
        : lambda.Body.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Where(name =>
            name.Identifier.Text == TokenInReach.Nameless && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, parameter));

    private static string FreeName(AnonymousFunctionExpressionSyntax lambda, SyntaxNode call, SemanticModel model)
    {
        var written = new HashSet<string>(lambda.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText));
        var numbered = Enumerable.Range(2, int.MaxValue - 2).Select(static number => $"{Names[0]}{number}");
        return Names.Concat(numbered).First(name => !written.Contains(name) && model.LookupSymbols(call.SpanStart, name: name).IsEmpty);
    }
}
