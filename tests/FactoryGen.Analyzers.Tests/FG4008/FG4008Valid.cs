using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4008;

public sealed class FG4008Valid
{
    [Fact]
    public Task An_interface_of_the_implementation() => IsFineAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", ReturnType = typeof(IEventStore))]
        public sealed class Cache(UserContext user) : IEventStore;
        """);
}
