using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4060;

public sealed class FG4060Valid
{
    private const string Cache = """
        namespace Acme.Chat;

        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", WarnFrom = "2026-01-01", RemoveFrom = "2099-06-01")]
        public sealed class Cache(UserContext user);
        """;

    private const string Desk = "public static class Desk { public static Cache Old(UserContext user) => Acme.Legacy.Caches.Get(user); }";

    [Fact]
    public Task No_file_no_check() => IsFineAsync(Desk, ("Cache.cs", Cache));

    [Fact]
    public Task What_is_tolerated_wherever_it_moves() => IsFineAsync(
        "\n\n\n// moved down\n" + Desk,
        ("Cache.cs", Cache),
        ("factorygen.baseline", "Acme.Legacy.Caches.Get | Acme.Chat | Desk.Old(Acme.Chat.UserContext) | 1"));

    [Fact]
    public Task Two_lines_that_two_branches_added() => IsFineAsync(
        "public static class Desk { public static object Old(UserContext user) => (Acme.Legacy.Caches.Get(user), Acme.Legacy.Caches.Get(user)); }",
        ("Cache.cs", Cache),
        ("factorygen.baseline", """
            Acme.Legacy.Caches.Get | Acme.Chat | Desk.Old(Acme.Chat.UserContext) | 1
            Acme.Legacy.Caches.Get | Acme.Chat | Desk.Old(Acme.Chat.UserContext) | 1
            """));

    [Fact]
    public Task The_factory_itself() => IsFineAsync(
        "public sealed class Desk(CacheFactory caches) { public Cache New(UserContext user) => caches.Get(user); }",
        ("Cache.cs", Cache),
        ("factorygen.baseline", ""));
}
