using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.Analyzers.Tests.FG4040;

public sealed class FG4040Fixed
{
    private const string Old = """
        [assembly: LegacyNamespace("Acme.Chat.Old", Replacement = "Acme.Chat.Sockets")]

        namespace Acme.Chat.Old { public static class Sockets { public static void Open() { } } public sealed class Gone; }
        namespace Acme.Chat.Sockets { public static class Sockets { public static void Open() { } } }
        """;

    [Theory]
    [InlineData("using Acme.Chat.Old; // sockets\nusing System.Text;\n", "using Acme.Chat.Sockets; // sockets\nusing System.Text;\n")]
    [InlineData("using System.Text;\nusing Acme.Chat.Old;\nusing Acme.Chat.Sockets;\n", "using System.Text;\nusing Acme.Chat.Sockets;\n")]
    [InlineData("using S = Acme.Chat.Old.Sockets;\n", "using S = Acme.Chat.Sockets.Sockets;\n")]
    [InlineData("global using static Acme.Chat.Old.Sockets;\n", "global using static Acme.Chat.Sockets.Sockets;\n")]
    public async Task The_replacement_is_imported(string before, string after)
    {
        using var solution = new SolutionUnderFix().With("Chat", ("Old.cs", Old), ("Test.cs", before + "\npublic static class Usage;\n"));

        await solution.FixFirstAsync(new FG4040ReplaceImportFix(), "Chat");

        Assert.Equal(after + "\npublic static class Usage;\n", solution["Chat", "Test.cs"]);
        Assert.Empty(await solution.IdsAsync());
    }

    [Fact]
    public async Task Nothing_is_offered_where_the_file_would_not_compile()
    {
        using var solution = new SolutionUnderFix().With("Chat", ("Old.cs", Old), ("Test.cs", "using Acme.Chat.Old;\npublic sealed class Usage(Gone gone);"));

        Assert.Empty(await solution.TitlesAsync(new FG4040ReplaceImportFix(), "Chat"));
    }

    [Fact]
    public async Task Nothing_is_offered_where_another_file_needs_the_global_import()
    {
        using var solution = new SolutionUnderFix().With("Chat",
            ("Old.cs", Old), ("Test.cs", "global using Acme.Chat.Old;\n"), ("User.cs", "public sealed class Usage(Gone gone);"));

        Assert.Empty(await solution.TitlesAsync(new FG4040ReplaceImportFix(), "Chat"));
    }

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task Fix_all_leaves_what_would_not_compile(FixAllScope scope)
    {
        const string Good = "using Acme.Chat.Old;\n\npublic static class Usage;\n";
        const string Bad = "using Acme.Chat.Old;\n\npublic sealed class User(Gone gone);\n";
        using var solution = new SolutionUnderFix()
            .With("Chat", ("A.cs", Good), ("Old.cs", Old), ("Test.cs", Bad))
            .With("Support", ("A.cs", Good), ("Old.cs", Old));

        await solution.FixAllAsync(new FG4040ReplaceImportFix(), "Chat", scope);

        Assert.Equal(Good.Replace("Old", "Sockets", StringComparison.Ordinal), solution["Chat", "A.cs"]);
        Assert.Equal(Bad, solution["Chat", "Test.cs"]);
        Assert.Equal(scope == FixAllScope.Solution, solution["Support", "A.cs"] != Good);
    }
}
