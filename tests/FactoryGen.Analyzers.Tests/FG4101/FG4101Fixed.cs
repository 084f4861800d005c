using FactoryGen.Analyzers.Tests.Migration;
using FactoryGen.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.Analyzers.Tests.FG4101;

public sealed class FG4101Fixed
{
    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task A_hidden_use_calls_the_factory_and_the_pragma_stays(FixAllScope scope)
    {
        const string Source = """
            public sealed class Desk(CacheFactory caches)
            {
                public object All => caches;

            #pragma warning disable FG4100 // later
                public Cache Of(UserContext user) => Acme.Legacy.Caches.Get(user); // here

                public async Task<int> CountAsync(UserContext user)
                {
                    await Task.Yield();
                    return (await Acme.Legacy.Caches.CreateAsync(user)).Count;
                }
            #pragma warning restore FG4100
            }
            """;
        using var solution = LegacyCaches.Solution(Source, "Warn");

        await solution.FixAllAsync(new FG4101UseFactoryFix(), "Chat", scope);

        Assert.Equal(
            Source.Replace("Acme.Legacy.Caches.Get(user)", "caches.Get(user)", StringComparison.Ordinal)
                .Replace("(await Acme.Legacy.Caches.CreateAsync(user))", "caches.Get(user)", StringComparison.Ordinal),
            solution["Chat", "Test.cs"]);
        Assert.DoesNotContain(await solution.IdsAsync(), id => id is "FG4101" || id.StartsWith("CS", StringComparison.Ordinal));
    }
}
