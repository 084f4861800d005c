using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4003;

public sealed class FG4003Valid
{
    [Fact]
    public Task A_full_name() => IsFineAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task In_the_global_namespace() => IsFineAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Caches.Get", RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task Keywords() => IsFineAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.@class.@int", RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);
        """);
}
