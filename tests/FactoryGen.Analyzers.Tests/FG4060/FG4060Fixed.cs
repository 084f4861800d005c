using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.Analyzers.Tests.FG4060;

public sealed class FG4060Fixed
{
    private const string Baseline = "factorygen.baseline";
    private const string Header = "# The uses of legacy entry points that are tolerated: entry point | project | member | count. More of them are an error, FG4060.\n";

    private const string Cache = """
        namespace Acme.Chat;

        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", WarnFrom = "2026-01-01", RemoveFrom = "2099-06-01")]
        public sealed class Cache(UserContext user);

        public static class Desk
        {
            public static object Two(UserContext user) => (Acme.Legacy.Caches.Get(user), Acme.Legacy.Caches.Get(user));

            public static Cache One(UserContext user) => Acme.Legacy.Caches.Get(user);
        }
        """;

    private static string Lines(string project) => $"""
        Acme.Legacy.Caches.Get | {project} | Acme.Chat.Desk.One(Acme.Chat.UserContext) | 1
        Acme.Legacy.Caches.Get | {project} | Acme.Chat.Desk.Two(Acme.Chat.UserContext) | 2

        """;

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task An_empty_file_begins_with_what_is_there(FixAllScope scope)
    {
        using var solution = new SolutionUnderFix()
            .With("Chat", ("Cache.cs", Cache), (Baseline, ""))
            .With("Support", ("Cache.cs", Cache), (Baseline, ""));

        await solution.FixAllAsync(new FG4060BeginBaselineFix(), "Chat", scope);

        Assert.Equal(Header + Lines("Chat"), solution["Chat", Baseline]);
        Assert.Equal(scope == FixAllScope.Solution ? Header + Lines("Support") : "", solution["Support", Baseline]);
        Assert.Equal(scope == FixAllScope.Solution ? 0 : 3, (await solution.IdsAsync()).Count(id => id == "FG4060"));
    }

    [Fact]
    public async Task Projects_that_share_a_file_write_it_together()
    {
        using var solution = new SolutionUnderFix()
            .With("Chat", ("Cache.cs", Cache), ("/" + Baseline, ""))
            .With("Support", ("Cache.cs", Cache), ("/" + Baseline, ""));

        await solution.FixAllAsync(new FG4060BeginBaselineFix(), "Chat", FixAllScope.Solution);

        Assert.Equal(Header + Lines("Chat") + Lines("Support"), solution["Chat", "/" + Baseline]);
        Assert.Equal(Header + Lines("Chat") + Lines("Support"), solution["Support", "/" + Baseline]);
    }

    [Fact]
    public async Task Later_a_use_is_taken_in_by_itself_and_never_many_at_once()
    {
        const string Before = "# ours\r\nAcme.Legacy.Caches.Get | Chat | Acme.Chat.Desk.Two(Acme.Chat.UserContext) | 1 # soon\r\n";
        using var solution = new SolutionUnderFix().With("Chat", ("Cache.cs", Cache), (Baseline, Before));
        var fix = new FG4060BeginBaselineFix();

        Assert.Equal(["Tolerate this member's uses in factorygen.baseline"], await solution.TitlesAsync(fix, "Chat"));
        Assert.False(await solution.CanFixAllAsync(fix, "Chat"));
        await solution.FixFirstAsync(fix, "Chat");
        await solution.FixFirstAsync(fix, "Chat");

        Assert.Equal(
            "# ours\r\nAcme.Legacy.Caches.Get | Chat | Acme.Chat.Desk.One(Acme.Chat.UserContext) | 1\r\nAcme.Legacy.Caches.Get | Chat | Acme.Chat.Desk.Two(Acme.Chat.UserContext) | 2 # soon\r\n",
            solution["Chat", Baseline]);
    }
}
