using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4012;

public sealed class FG4012Reported
{
    [Fact]
    public Task No_address() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", Link = {|FG4012:"issue 1144"|})]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task Another_scheme() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", Link = {|FG4012:"file:///etc/passwd"|})]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task Quotes() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", Link = {|FG4012:"https://example.com/\"quoted\""|})]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task Braces() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", Link = {|FG4012:"https://example.com/{0}"|})]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task Nothing() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", Link = {|FG4012:""|})]
        public sealed class Cache(UserContext user);
        """);
}
