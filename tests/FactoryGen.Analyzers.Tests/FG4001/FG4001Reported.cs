using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4001;

public sealed class FG4001Reported
{
    [Fact]
    public Task A_month_that_no_year_has() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = {|FG4001:"2026-13-01"|})]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task Another_order() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = {|FG4001:"01/06/2026"|})]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task A_phase() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = {|FG4001:"Phase 2"|})]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task The_31st_of_February() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = {|FG4001:"2027-02-31"|})]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task An_empty_date() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", WarnFrom = {|FG4001:""|}, RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task It_never_ends() => ReportsAsync("""
        [ScopedFactory]
        [{|FG4001:LegacyEntryPoint("Acme.Legacy.Caches.Get", WarnFrom = "2026-12-01")|}]
        public sealed class Cache(UserContext user);
        """);
}
