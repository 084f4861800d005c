using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4006;

public sealed class FG4006Valid
{
    [Fact]
    public Task It_is_partial() => IsFineAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);

        namespace Acme.Legacy
        {
            public static partial class Caches;
        }
        """);

    [Fact]
    public Task It_is_generated() => IsFineAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", Kind = LegacyKind.Instance)]
        public sealed class Cache(UserContext user);
        """);
}
