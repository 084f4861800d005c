using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4012;

public sealed class FG4012Valid
{
    [Fact]
    public Task An_address() => IsFineAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", Link = "https://example.com/issues/1144?a=b&c=d#e")]
        public sealed class Cache(UserContext user);
        """);
}
