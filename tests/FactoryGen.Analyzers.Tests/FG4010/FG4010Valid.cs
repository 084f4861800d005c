using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4010;

public sealed class FG4010Valid
{
    [Fact]
    public Task A_date() => IsFineAsync("""
        // <FactoryGenDate>2026-11-01</FactoryGenDate>
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task The_clock() => IsFineAsync("""
        // <FactoryGenDate>today</FactoryGenDate>
        // <FactoryGenToday>2026-11-01</FactoryGenToday>
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task An_epoch() => IsFineAsync("""
        // <FactoryGenDate></FactoryGenDate>
        // <SOURCE_DATE_EPOCH>1796083200</SOURCE_DATE_EPOCH>
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task Nothing_legacy() => IsFineAsync("""
        // <FactoryGenDate></FactoryGenDate>
        [ScopedFactory]
        public sealed class Cache(UserContext user);
        """);
}
