using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4002;

public sealed class FG4002Reported
{
    [Fact]
    public Task Error_before_warning() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", WarnFrom = "2027-03-01", ErrorFrom = {|FG4002:"2026-12-01"|}, RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task Removed_before_the_warning() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", WarnFrom = "2027-03-01", RemoveFrom = {|FG4002:"2027-02-28"|})]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task However_the_arguments_are_ordered() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = {|FG4002:"2027-02-28"|}, ErrorFrom = "2027-03-01")]
        public sealed class Cache(UserContext user);
        """);
}
