using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4003;

public sealed class FG4003Reported
{
    [Fact]
    public Task No_type() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint({|FG4003:"GetCache"|}, RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task With_parameters() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint({|FG4003:"Acme.Legacy.Caches.Get()"|}, RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task Code() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint({|FG4003:"Acme.Legacy.Caches.Get { } class Evil"|}, RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task A_line_break() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint({|FG4003:"Acme.Legacy.Caches.Get\n"|}, RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task Quotes() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint({|FG4003:"Acme.Legacy.\"Caches\".Get"|}, RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task Nothing() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint({|FG4003:""|}, RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task The_name_of_its_type() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint({|FG4003:"Acme.Legacy.Caches.Caches"|}, RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);
        """);
}
