using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4011;

public sealed class FG4011Valid
{
    [Fact]
    public Task A_date() => IsFineAsync("""
        // <FactoryGenDate>2026-11-01</FactoryGenDate>
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);
        """);
}
