using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.Analyzers.Tests.FG4102;

public sealed class FG4102Fixed
{
    private const string Cache = """
        namespace Acme.Chat;

        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", Floor = LegacyStage.Removed)]
        public sealed class Cache(UserContext user);
        """;

    private const string Before = """
        // Ours.
        using System.Text;
        // The old ones.
        using Acme.Legacy;
        using static Acme.Legacy.Caches;

        namespace Acme.Support
        {
            using Old = Acme.Legacy.Caches;

            public static class Desk { public static StringBuilder Text => new(); }
        }
        """;

    private const string After = """
        // Ours.
        using System.Text;
        // The old ones.

        namespace Acme.Support
        {

            public static class Desk { public static StringBuilder Text => new(); }
        }
        """;

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task Fix_all_removes_the_imports(FixAllScope scope)
    {
        using var solution = new SolutionUnderFix().With("Chat", ("Cache.cs", Cache), ("Test.cs", Before)).With("Support", ("Cache.cs", Cache), ("Test.cs", Before));

        await solution.FixAllAsync(new FG4102RemoveImportFix(), "Chat", scope);

        Assert.Equal(After, solution["Chat", "Test.cs"]);
        Assert.Equal(scope == FixAllScope.Solution ? After : Before, solution["Support", "Test.cs"]);
    }

    [Theory]
    [InlineData("using Acme.Legacy; public static class Desk { public static object Get(UserContext user) => Caches.Get(user); }")]
    [InlineData("using Acme.Legacy; public static class Desk { public static string Name => nameof(Caches); }")]
    public async Task Nothing_is_offered_while_something_needs_the_import(string source)
    {
        using var solution = new SolutionUnderFix().With("Chat", ("Cache.cs", Cache), ("Test.cs", source));

        Assert.Empty(await solution.TitlesAsync(new FG4102RemoveImportFix(), "Chat"));
    }

    [Fact]
    public async Task A_global_import_goes_when_no_file_needs_it()
    {
        const string Import = "global using Acme.Legacy;\n";
        using var solution = new SolutionUnderFix()
            .With("Chat", ("Cache.cs", Cache), ("Imports.cs", Import))
            .With("Support", ("Cache.cs", Cache), ("Imports.cs", Import), ("Test.cs", "public static class Desk { public static object Get(UserContext user) => Caches.Get(user); }"));

        await solution.FixAllAsync(new FG4102RemoveImportFix(), "Chat", FixAllScope.Solution);

        Assert.Equal("", solution["Chat", "Imports.cs"]);
        Assert.Equal(Import, solution["Support", "Imports.cs"]);
    }
}
