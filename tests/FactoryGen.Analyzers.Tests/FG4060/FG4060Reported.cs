using System.Globalization;
using System.Text;
using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4060;

public sealed class FG4060Reported
{
    private const string Cache = """
        namespace Acme.Chat;

        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", WarnFrom = "2026-01-01", RemoveFrom = "2099-06-01")]
        [LegacyEntryPoint("Acme.Legacy.CacheExtensions.CacheOf", Id = "cache-of", WarnFrom = "2026-01-01", Kind = LegacyKind.Extension, RemoveFrom = "2099-06-01")]
        public sealed class Cache(UserContext user);
        """;

    [Fact]
    public Task A_use_that_no_entry_knows() => ReportsAsync(
        """
        public static class Desk
        {
            public static Cache Old(UserContext user) => Acme.Legacy.Caches.Get(user);

            public static Cache New(UserContext user) => {|FG4060:Acme.Legacy.Caches.Get(user)|};
        }
        """,
        "This use of 'Acme.Legacy.Caches.Get' is new: 'Desk.New(Acme.Chat.UserContext)' has 1, and factorygen.baseline tolerates 0; use 'CacheFactory.Get' instead",
        ("Cache.cs", Cache),
        ("factorygen.baseline", "Acme.Legacy.Caches.Get | Acme.Chat | Desk.Old(Acme.Chat.UserContext) | 1"));

    [Fact]
    public Task One_more_in_a_member_that_has_some() => ReportsAsync(
        """
        using Acme.Legacy;

        public static class Desk
        {
            public static object Run(UserContext user) => new object[]
            {
                Caches.Get(user), user.CacheOf(), (Func<UserContext, Cache>)Caches.Get, new Func<object>(() => {|FG4060:Caches.Get(user)|}), {|FG4060:user.CacheOf()|},
            };
        }
        """,
        ("Cache.cs", Cache),
        ("factorygen.baseline", """
            # entries in any order, \t and more
            cache-of | Acme.Chat | Desk.Run(Acme.Chat.UserContext) | 1
            Acme.Legacy.Caches.Get|Acme.Chat|Desk.Run(Acme.Chat.UserContext)|2   # two of them
            """));

    [Fact]
    public Task An_empty_file_tolerates_nothing() => ReportsAsync(
        """
        using static Acme.Legacy.Caches;

        public sealed class Desk
        {
            private readonly Func<UserContext, Cache> _get = {|FG4060:Get|};

            public Func<UserContext, Cache> Getter { get => {|FG4060:Get|}; set { Func<UserContext, Cache> get = {|FG4060:Get|}; _ = value ?? get ?? _get; } }

            public Desk(UserContext user) => {|FG4060:Get(user)|}.ToString();

            [Obsolete]
            public static void Shim(UserContext user) => {|FG4100:{|FG4060:Get(user)|}|}.ToString();
        }
        """,
        ("Cache.cs", Cache),
        ("factorygen.baseline", ""));

    [Fact]
    public Task Entries_of_other_projects_tolerate_nothing_here() => ReportsAsync(
        "public static class Desk { public static Cache Old(UserContext user) => {|FG4060:Acme.Legacy.Caches.Get(user)|}; }",
        ("Cache.cs", Cache),
        ("factorygen.baseline", "Acme.Legacy.Caches.Get | Acme.Support | Desk.Old(Acme.Chat.UserContext) | 1"));

    /// <summary>The scenario: 420 uses are tolerated, now there are 421.</summary>
    [Fact]
    public async Task Of_421_uses_the_one_that_420_do_not_cover_is_named()
    {
        var members = new StringBuilder("public static class Desk\n{\n");
        var baseline = new StringBuilder();
        for (var i = 0; i < 140; i++)
        {
            var extra = i == 77 ? " + {|FG4060:Acme.Legacy.Caches.Get(user)|}" : "";
            members.AppendLine(CultureInfo.InvariantCulture, $"    public static string M{i}(UserContext user) => \"\" + Acme.Legacy.Caches.Get(user) + Acme.Legacy.Caches.Get(user) + Acme.Legacy.Caches.Get(user){extra};");
            baseline.AppendLine(CultureInfo.InvariantCulture, $"Acme.Legacy.Caches.Get | Acme.Chat | Desk.M{i}(Acme.Chat.UserContext) | 3");
        }

        await ReportsAsync(
            members + "}\n",
            "This use of 'Acme.Legacy.Caches.Get' is new: 'Desk.M77(Acme.Chat.UserContext)' has 4, and factorygen.baseline tolerates 3; use 'CacheFactory.Get' instead",
            ("Cache.cs", Cache),
            ("factorygen.baseline", baseline.ToString()));
    }
}
