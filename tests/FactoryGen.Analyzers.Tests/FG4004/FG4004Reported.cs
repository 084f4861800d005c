using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4004;

public sealed class FG4004Reported
{
    [Fact]
    public Task By_a_method() => ReportsAsync("""
        [ScopedFactory]
        [{|FG4004:LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01")|}]
        public sealed class Cache(UserContext user);

        namespace Acme.Legacy
        {
            public static partial class Caches
            {
                public static object Get(UserContext user) => user;
            }
        }
        """);

    [Fact]
    public Task By_a_property() => ReportsAsync("""
        [ScopedFactory]
        [{|FG4004:LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01")|}]
        public sealed class Cache(UserContext user);

        namespace Acme.Legacy
        {
            public static partial class Caches
            {
                public static object? Get => null;
            }
        }
        """);

    [Fact]
    public Task By_the_implementation() => ReportsAsync("""
        [ScopedFactory]
        [{|FG4004:LegacyEntryPoint("Cache.Get", RemoveFrom = "2027-06-01")|}]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task By_its_factory() => ReportsAsync("""
        [ScopedFactory]
        [{|FG4004:LegacyEntryPoint("CacheFactory.GetCache", RemoveFrom = "2027-06-01")|}]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task By_a_namespace() => ReportsAsync("""
        [ScopedFactory]
        [{|FG4004:LegacyEntryPoint("Acme.Chat.Get", RemoveFrom = "2027-06-01")|}]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task By_a_type_around_it() => ReportsAsync("""
        [ScopedFactory]
        [{|FG4004:LegacyEntryPoint("Acme.Chat.UserContext.Caches.Get", RemoveFrom = "2027-06-01")|}]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task By_a_referenced_assembly() => ReportsAsync("""
        [ScopedFactory]
        [{|FG4004:LegacyEntryPoint("System.Console.Get", RemoveFrom = "2027-06-01")|}]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task By_another_entry_point_that_makes_it_a_namespace() => ReportsAsync("""
        [ScopedFactory]
        [{|FG4004:LegacyEntryPoint("Old.Caches.Get", RemoveFrom = "2027-06-01")|}]
        public sealed class Cache(UserContext user);

        [ScopedFactory]
        [{|FG4004:LegacyEntryPoint("Old.Caches.Inner.Get", RemoveFrom = "2027-06-01")|}]
        [LegacyEntryPoint("Old.Caches2.Get", RemoveFrom = "2027-06-01")]
        public sealed class Shelf(UserContext user);
        """);
}
