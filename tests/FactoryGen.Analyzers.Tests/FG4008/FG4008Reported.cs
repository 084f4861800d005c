using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4008;

public sealed class FG4008Reported
{
    [Fact]
    public Task The_implementation_isnt_one() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", ReturnType = typeof({|FG4008:IEventStore|}))]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task A_task() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", ReturnType = typeof({|FG4008:Task<IWebSocketManager>|}))]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task An_open_generic() => ReportsAsync("""
        public interface IOld<T>;

        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", ReturnType = typeof({|FG4008:IOld<>|}))]
        public sealed class Cache(UserContext user) : IOld<int>;
        """);
}
