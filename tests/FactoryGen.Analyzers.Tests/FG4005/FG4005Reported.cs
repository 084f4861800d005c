using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4005;

public sealed class FG4005Reported
{
    [Fact]
    public Task Two_implementations() => ReportsAsync("""
        [ScopedFactory]
        [{|FG4005:LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01")|}]
        public sealed class Cache(UserContext user);

        [ScopedFactory]
        [{|FG4005:LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01")|}]
        public sealed class Shelf(UserContext user);
        """);

    [Fact]
    public Task One_implementation_twice() => ReportsAsync("""
        [ScopedFactory]
        [{|FG4005:LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01")|}]
        [{|FG4005:LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", Id = "again")|}]
        public sealed class Cache(UserContext user);
        """);
}
