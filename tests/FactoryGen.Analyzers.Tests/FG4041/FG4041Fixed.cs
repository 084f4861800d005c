using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.Analyzers.Tests.FG4041;

public sealed class FG4041Fixed
{
    private const string Old = """
        [assembly: LegacyNamespace("Acme.Chat.Old", Replacement = "Acme.Chat.Sockets")]
        [assembly: LegacyType("Acme.Chat.OldSockets", Replacement = "Acme.Chat.Sockets.Sockets")]

        namespace Acme.Chat.Old
        {
            public static class Sockets { public static int Open() => 1; public static int Gone() => 1; }
            public class Box<T>;
        }

        namespace Acme.Chat.Sockets
        {
            public static class Sockets { public static int Open() => 1; }
            public class Box<T>;
        }

        namespace Acme.Chat { public static class OldSockets { public static int Open() => 1; } }
        """;

    private const string Before = """
        namespace Acme.Support;

        public static class Usage
        {
            /// <summary>See <see cref="Acme.Chat.Old.Box{T}"/>.</summary>
            public static int Run(Acme.Chat.Old.Box<int> box) => // twice
                Acme.Chat.Old.Sockets.Open() + Acme.Chat.OldSockets.Open() + box.GetHashCode();

            public static int Gone() => Acme.Chat.Old.Sockets.Gone();
        }
        """;

    private const string After = """
        namespace Acme.Support;

        public static class Usage
        {
            /// <summary>See <see cref="Acme.Chat.Sockets.Box{T}"/>.</summary>
            public static int Run(Acme.Chat.Sockets.Box<int> box) => // twice
                Acme.Chat.Sockets.Sockets.Open() + Acme.Chat.Sockets.Sockets.Open() + box.GetHashCode();

            public static int Gone() => Acme.Chat.Old.Sockets.Gone();
        }
        """;

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task Fix_all_replaces_what_still_compiles(FixAllScope scope)
    {
        using var solution = new SolutionUnderFix().With("Chat", ("Old.cs", Old), ("Test.cs", Before)).With("Support", ("Old.cs", Old), ("Test.cs", Before));

        await solution.FixAllAsync(new FG4041UseReplacementFix(), "Chat", scope);

        Assert.Equal(After, solution["Chat", "Test.cs"]);
        Assert.Equal(scope == FixAllScope.Solution ? After : Before, solution["Support", "Test.cs"]);
    }

    [Fact]
    public async Task Nothing_is_offered_where_the_replacement_lacks_the_member()
    {
        using var solution = new SolutionUnderFix().With("Chat", ("Old.cs", Old), ("Test.cs", "public static class Usage { public static int Run() => Acme.Chat.Old.Sockets.Gone(); }"));

        Assert.Empty(await solution.TitlesAsync(new FG4041UseReplacementFix(), "Chat"));
    }
}
