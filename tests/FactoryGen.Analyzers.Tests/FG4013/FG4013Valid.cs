using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4013;

public sealed class FG4013Valid
{
    [Theory]
    [InlineData("2026-11-02")]
    [InlineData("2026-12-01")]
    [InlineData("2027-06-01")]
    [InlineData("9999-12-31")]
    public Task Nothing_is_near(string date) => IsFineAsync($$"""
        // <FactoryGenDate>{{date}}</FactoryGenDate>
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", WarnFrom = "2026-12-01", ErrorFrom = "2027-03-01", RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);
        """);

    /// <summary>No build gets a warning overnight.</summary>
    [Fact]
    public Task The_clock_says_so() => IsFineAsync("""
        // <FactoryGenDate>today</FactoryGenDate>
        // <FactoryGenToday>2026-11-30</FactoryGenToday>
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", WarnFrom = "2026-12-01", RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);
        """);
}
