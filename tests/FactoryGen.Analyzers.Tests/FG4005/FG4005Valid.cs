using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4005;

public sealed class FG4005Valid
{
    [Fact]
    public Task Overloads() => IsFineAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01")]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", Adapter = nameof(FromId))]
        public sealed class Cache(UserContext user)
        {
            internal static UserContext FromId(string id) => new(id, "");
        }
        """);

    [Fact]
    public Task Two_methods_of_one_type() => IsFineAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);

        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.GetShelf", RemoveFrom = "2027-06-01")]
        public sealed class Shelf(UserContext user);
        """);
}
