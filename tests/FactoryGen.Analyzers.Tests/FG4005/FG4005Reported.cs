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

    [Fact]
    public Task Generic_ones_that_differ_in_the_names_of_their_type_parameters() => ReportsAsync("""
        [ScopedFactory]
        [{|FG4005:LegacyEntryPoint("Acme.Legacy.Caches.Get", Adapter = nameof(From), RemoveFrom = "2027-06-01")|}]
        public sealed class Cache(UserContext user)
        {
            internal static UserContext From<TKey>(List<TKey> keys) => new("", "");
        }

        [ScopedFactory]
        [{|FG4005:LegacyEntryPoint("Acme.Legacy.Caches.Get", Adapter = nameof(From), RemoveFrom = "2027-06-01")|}]
        public sealed class Shelf(UserContext user)
        {
            internal static UserContext From<T>(List<T> keys) => new("", "");
        }
        """);
}
