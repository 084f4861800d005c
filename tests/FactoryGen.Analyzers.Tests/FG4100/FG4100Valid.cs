using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4100;

public sealed class FG4100Valid
{
    [Fact]
    public Task The_factory_is_used() => IsFineAsync("""
        // <FactoryGenDate>2027-01-01</FactoryGenDate>
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", WarnFrom = "2026-12-01", RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);

        public static class User
        {
            public static Cache Get(UserContext user) => ScopeHost.FactoryFor<CacheFactory>(user).Get(user);
        }
        """);

    [Fact]
    public Task What_the_compiler_reports_is_not_reported_twice() => IsFineAsync("""
        // <FactoryGenDate>2027-01-01</FactoryGenDate>
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", WarnFrom = "2026-12-01", RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);

        public static class User
        {
            public static Cache Get(UserContext user) => Acme.Legacy.Caches.Get(user);
        }
        """);

    [Fact]
    public Task A_method_of_the_same_name_is_another_one() => IsFineAsync("""
        // <FactoryGenDate>2027-01-01</FactoryGenDate>
        public static class Caches
        {
            public static object Get(UserContext user) => user;
        }

        public static class User
        {
            [Obsolete]
            public static object Get(UserContext user) => Caches.Get(user);
        }
        """);
}
