using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4061;

public sealed class FG4061Reported
{
    private const string Cache = """
        namespace Acme.Chat;

        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", WarnFrom = "2026-01-01", RemoveFrom = "2099-06-01")]
        public sealed class Cache(UserContext user);
        """;

    [Fact]
    public Task Fewer_than_tolerated() => ReportsAsync(
        "public static class Desk { public static Cache Old(UserContext user) => Acme.Legacy.Caches.Get(user); }",
        "'Desk.Old(Acme.Chat.UserContext)' has 1 of the 3 uses of 'Acme.Legacy.Caches.Get' that are tolerated: lower the count",
        ("Cache.cs", Cache),
        ("factorygen.baseline", "{|FG4061:Acme.Legacy.Caches.Get | Acme.Chat | Desk.Old(Acme.Chat.UserContext) | 3|} # soon"));

    // It must not break a build: it is no mistake to delete a file.
    [Fact]
    public async Task An_entry_about_nothing_that_is_there_is_a_warning()
    {
        var diagnostics = await ReportsAsync(
            "",
            ("factorygen.baseline", """
                {|FG4061:Acme.Legacy.Caches.Get | Acme.Chat | Acme.Gone.Desk.Old(Acme.Chat.UserContext) | 3|}
                {|FG4061:Acme.Legacy.Gone.Get | Acme.Chat | Desk.Old(Acme.Chat.UserContext) | 1|}
                """));

        Assert.All(diagnostics, diagnostic => Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Warning, diagnostic.Severity));
    }

    [Fact]
    public Task A_renamed_member_is_one_too_many_and_one_too_few() => ReportsAsync(
        "public static class Desk { public static Cache Renamed(UserContext user) => {|FG4060:Acme.Legacy.Caches.Get(user)|}; }",
        ("Cache.cs", Cache),
        ("factorygen.baseline", "{|FG4061:Acme.Legacy.Caches.Get | Acme.Chat | Desk.Old(Acme.Chat.UserContext) | 1|}"));
}
