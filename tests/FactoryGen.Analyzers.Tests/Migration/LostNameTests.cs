using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.Analyzers.Tests.Migration;

/// <summary>The shim is gone, as with <c>FactoryGenTombstones=false</c>: only the metadata tells what the name was.</summary>
public sealed class LostNameTests
{
    // What the generator writes about them then, and nothing else.
    private const string Services = """
        [assembly: FactoryGen.CompilerServices.LegacyEntryPointMetadata("Acme.Legacy.Caches.Get(UserContext)", "a", "CacheFactory.Get", typeof(Acme.Chat.CacheFactory), "", "", "2026-01-01", LegacyStage.Removed)]
        [assembly: FactoryGen.CompilerServices.LegacyEntryPointMetadata("Acme.Legacy.Caches.CreateAsync(UserContext, CancellationToken)", "b", "CacheFactory.Get", typeof(Acme.Chat.CacheFactory), "", "", "2026-01-01", LegacyStage.Removed)]
        [assembly: FactoryGen.CompilerServices.LegacyEntryPointMetadata("Acme.Legacy.CacheExtensions.CacheOf(UserContext)", "c", "CacheFactory.Get", typeof(Acme.Chat.CacheFactory), "", "", "2026-01-01", LegacyStage.Removed)]
        [assembly: FactoryGen.CompilerServices.LegacyEntryPointMetadata("Acme.Legacy.Caches.Find(string)", "d", "CacheFactory.Get", typeof(Acme.Chat.CacheFactory), "", "", "2026-01-01", LegacyStage.Removed, Adapter = "FromId")]

        namespace Acme.Chat;

        [ScopedFactory]
        public sealed class Cache(UserContext user)
        {
            public string Id => user.UserId;

            internal static UserContext FromId(string userId) => new(userId, "");
        }
        """;

    [Theory]
    [InlineData("", "Acme.Legacy.Caches.Get(user)")]
    [InlineData("using Acme.Legacy;\n", "Caches.Get(user)")]
    [InlineData("using Old = Acme.Legacy.Caches;\n", "Old.Get(context: user)")]
    [InlineData("using static Acme.Legacy.Caches;\n", "Get(user)")]
    [InlineData("using Acme.Legacy;\n", "user.CacheOf()")]
    [InlineData("", "Acme.Legacy.Caches.CreateAsync(user, CancellationToken.None).Result")]
    public async Task A_name_that_does_not_bind_is_known_from_metadata(string import, string use)
    {
        using var solution = new SolutionUnderFix().With("Chat", ("Services.cs", Services), ("Test.cs", Desk(import, use)));

        await solution.FixAllAsync(new FG4100WithoutShimFix(), "Chat", FixAllScope.Solution);

        Assert.Equal(Desk("", "caches.Get(user)"), solution["Chat", "Test.cs"]);
        Assert.DoesNotContain(await solution.IdsAsync(), id => id.StartsWith("CS", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_adapter_is_known_too()
    {
        using var solution = new SolutionUnderFix().With("Chat", ("Services.cs", Services), ("Test.cs", Desk("", "Acme.Legacy.Caches.Find(user.UserId)")));

        await solution.FixFirstAsync(new FG4100WithoutShimFix(), "Chat");

        Assert.Equal(Desk("", "caches.Get(Cache.FromId(user.UserId))"), solution["Chat", "Test.cs"]);
    }

    [Fact]
    public async Task Another_name_is_none_of_its_business()
    {
        using var solution = new SolutionUnderFix().With("Chat", ("Services.cs", Services), ("Test.cs", Desk("", "Acme.Legacy.Others.Get(user)")));

        Assert.Empty(await solution.TitlesAsync(new FG4100WithoutShimFix(), "Chat"));
    }

    private static string Desk(string import, string use) => $"{import}public sealed class Desk(CacheFactory caches)\n{{\n    public Cache Of(UserContext user) => {use};\n\n    public object All => caches;\n}}\n";
}
