using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4004;

public sealed class FG4004Valid
{
    [Fact]
    public Task A_free_name() => IsFineAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task An_overload_of_a_method() => IsFineAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);

        namespace Acme.Legacy
        {
            public static partial class Caches
            {
                public static object Get(int number) => number;
            }
        }
        """);
}
