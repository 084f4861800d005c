using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4011;

public sealed class FG4011Reported
{
    [Fact]
    public Task A_month_that_no_year_has() => ReportsAsync("""
        // <FactoryGenDate>2026-13-01</FactoryGenDate>
        [ScopedFactory]
        [{|FG4011:LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01")|}]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task A_day_that_isnt_today() => ReportsAsync("""
        // <FactoryGenDate>tomorrow</FactoryGenDate>
        [ScopedFactory]
        [{|FG4011:LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01")|}]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task An_epoch_that_is_a_date() => ReportsAsync("""
        // <FactoryGenDate></FactoryGenDate>
        // <SOURCE_DATE_EPOCH>2026-12-01</SOURCE_DATE_EPOCH>
        [ScopedFactory]
        [{|FG4011:LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01")|}]
        public sealed class Cache(UserContext user);
        """);
}
