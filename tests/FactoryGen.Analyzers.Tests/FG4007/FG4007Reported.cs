using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4007;

public sealed class FG4007Reported
{
    [Fact]
    public Task There_is_none() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", Adapter = {|FG4007:"FromId"|})]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task There_are_several() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", Adapter = {|FG4007:"FromId"|})]
        public sealed class Cache(UserContext user)
        {
            internal static UserContext FromId(string id) => new(id, "");

            internal static UserContext FromId(int id) => new($"{id}", "");
        }
        """);

    [Fact]
    public Task It_isnt_static() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", Adapter = {|FG4007:"FromId"|})]
        public sealed class Cache(UserContext user)
        {
            internal UserContext FromId(string id) => new(id, "");
        }
        """);

    [Fact]
    public Task It_is_private() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", Adapter = {|FG4007:"FromId"|})]
        public sealed class Cache(UserContext user)
        {
            private static UserContext FromId(string id) => new(id, "");
        }
        """);

    [Fact]
    public Task It_returns_no_context() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", Adapter = {|FG4007:"FromId"|})]
        public sealed class Cache(UserContext user)
        {
            internal static string FromId(string id) => id;
        }
        """);

    [Fact]
    public Task It_may_return_null() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", Adapter = {|FG4007:"FromId"|})]
        public sealed class Cache(UserContext user)
        {
            internal static UserContext? FromId(string id) => null;
        }
        """);

    [Fact]
    public Task It_takes_a_reference() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", Adapter = {|FG4007:"FromId"|})]
        public sealed class Cache(UserContext user)
        {
            internal static UserContext FromId(ref string id) => new(id, "");
        }
        """);

    [Fact]
    public Task An_extension_of_nothing() => ReportsAsync("""
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", Kind = LegacyKind.Extension, Adapter = {|FG4007:"Nobody"|})]
        public sealed class Cache(UserContext user)
        {
            internal static UserContext Nobody() => new("nobody", "");
        }
        """);
}
