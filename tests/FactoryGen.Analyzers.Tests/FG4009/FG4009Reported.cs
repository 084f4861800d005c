using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4009;

public sealed class FG4009Reported
{
    [Fact]
    public Task No_factory() => ReportsAsync("""
        [{|FG4009:LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01")|}]
        public sealed class Cache(UserContext user);
        """);
}
