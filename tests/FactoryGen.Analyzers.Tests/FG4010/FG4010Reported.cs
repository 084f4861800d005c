using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4010;

public sealed class FG4010Reported
{
    [Fact]
    public Task No_date() => ReportsAsync("""
        // <FactoryGenDate></FactoryGenDate>
        [ScopedFactory]
        [{|FG4010:LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01")|}]
        [LegacyEntryPoint("Acme.Legacy.Caches.GetToo", RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);
        """);
}
