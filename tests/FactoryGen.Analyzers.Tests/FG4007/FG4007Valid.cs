using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4007;

public sealed class FG4007Valid
{
    [Fact]
    public Task A_static_method() => IsFineAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", Adapter = nameof(FromIds))]
        public sealed class Cache(UserContext user)
        {
            internal static UserContext FromIds(string userId, string? threadId = null) => new(userId, threadId ?? "");
        }
        """);

    [Fact]
    public Task A_generic_one() => IsFineAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", Adapter = nameof(From))]
        public sealed class Cache(UserContext user)
        {
            internal static UserContext From<TId>(TId id, params TId[] more) where TId : notnull => new($"{id}", "");
        }
        """);

    [Fact]
    public Task A_signature_without_a_context() => IsFineAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", Adapter = nameof(Nothing))]
        public sealed class Cache(UserContext user)
        {
            internal static void Nothing(int number) { }
        }
        """);
}
