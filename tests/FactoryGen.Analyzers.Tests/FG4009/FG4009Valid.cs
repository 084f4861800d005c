using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4009;

public sealed class FG4009Valid
{
    [Fact]
    public Task A_factory() => IsFineAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);
        """);
}
