using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.Analyzers.Tests.FG4061;

public sealed class FG4061Fixed
{
    private const string Cache = """
        namespace Acme.Chat;

        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", WarnFrom = "2026-01-01", RemoveFrom = "2099-06-01")]
        public sealed class Cache(UserContext user);

        public static class Desk
        {
            public static Cache One(UserContext user) => Acme.Legacy.Caches.Get(user);
        }
        """;

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task Counts_go_down_and_entries_about_nothing_go(FixAllScope scope)
    {
        using var solution = new SolutionUnderFix().With("Chat", ("Cache.cs", Cache), ("factorygen.baseline", """
            # ours
            Acme.Legacy.Caches.Get | Chat | Acme.Chat.Desk.Gone() | 2
            Acme.Legacy.Caches.Get | Chat | Acme.Chat.Desk.One(Acme.Chat.UserContext) | 7 # law 3
            Acme.Legacy.Caches.Get | Chat | Acme.Chat.Desk.One(Acme.Chat.UserContext) | 1
            Acme.Legacy.Caches.Get | Other | Acme.Chat.Desk.One(Acme.Chat.UserContext) | 9
            """));

        await solution.FixAllAsync(new FG4061LowerBaselineFix(), "Chat", scope);

        Assert.Equal(
            """
            # ours
            Acme.Legacy.Caches.Get | Chat | Acme.Chat.Desk.One(Acme.Chat.UserContext) | 1 # law 3
            Acme.Legacy.Caches.Get | Other | Acme.Chat.Desk.One(Acme.Chat.UserContext) | 9
            """,
            solution["Chat", "factorygen.baseline"]);
        Assert.DoesNotContain(await solution.IdsAsync(), id => id is "FG4060" or "FG4061");
    }
}
