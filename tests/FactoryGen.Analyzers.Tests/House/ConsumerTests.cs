using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analyzers.Tests.House;

/// <summary>A mistake in a declaration is all that a plain build prints, also where the factory is used.</summary>
public sealed class ConsumerTests
{
    public static TheoryData<string, int> WrongCode =>
        new(RulePageTests.WrongCode.Select(row => row.Data).Where(page => page.Item1.StartsWith("FG1", StringComparison.Ordinal)));

    [Theory, MemberData(nameof(WrongCode))]
    public async Task A_build_prints_the_mistake_and_nothing_else(string id, int number)
    {
        var page = new RulePage(id).Cases("Wrong")[number];
        var consumer = await Consumer.BuildAsync(page, TestContext.Current.CancellationToken, ("Users.cs", UsersOf(page.Source)));

        // FG1034 is advice, which an IDE shows and a build doesn't.
        Assert.Equal(id == "FG1034" ? [] : [id], consumer.Printed.Select(diagnostic => diagnostic.Id).Distinct());
    }

    /// <summary>Classes that take the factories and the scopes of what the block declares.</summary>
    private static string UsersOf(string block)
    {
        var declared = CSharpSyntaxTree.ParseText(block, CompilerParts.ParseOptions).GetRoot()
            .DescendantNodes().OfType<TypeDeclarationSyntax>().ToList();
        var parameters = declared.SelectMany(type => type.AttributeLists.SelectMany(list => list.Attributes), (type, attribute) => (type, attribute))
            .Select(pair => pair.attribute.Name.ToString() switch
            {
                "ScopedFactory" => FactoryName(pair.type, pair.attribute),
                "ScopeContext" when pair.type.TypeParameterList is null => $"ScopeHost<{pair.type.Identifier.Text}>",
                _ => null,
            })
            .OfType<string>();
        return $"public sealed class User({string.Join(", ", parameters.Select((type, i) => $"{type} p{i}"))});";
    }

    private static string? FactoryName(TypeDeclarationSyntax type, AttributeSyntax attribute)
    {
        var named = attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.Text == "FactoryName");
        if (named?.Expression is not LiteralExpressionSyntax literal)
        {
            return $"{type.Identifier.Text}Factory";
        }

        // What is no name can't be mentioned by a consumer either.
        return SyntaxFacts.IsValidIdentifier(literal.Token.ValueText) ? literal.Token.ValueText : null;
    }
}
