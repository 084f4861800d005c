using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.Scenarios;

/// <summary>What happened to legacy layers in the real case, and what happens here.</summary>
public sealed class LegacyScenarioTests
{
    private const string Cache = """
        namespace Acme.Chat;

        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", WarnFrom = "2026-12-01", ErrorFrom = "2027-03-01", RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);
        """;

    [Theory]
    [InlineData("")]
    [InlineData(", RemoveFrom = \"Phase 2\"")]
    [InlineData(", RemoveFrom = \"2027-02-31\"")]
    public async Task Removal_date_missing_Phase_2_31_February_is_an_error_that_says_the_form(string date)
    {
        var consumer = await Consumer.BuildAsync(
            $"[ScopedFactory, LegacyEntryPoint(\"Acme.Legacy.Caches.Get\"{date})] public sealed class Cache(UserContext user);", TestContext.Current.CancellationToken);

        var error = Assert.Single(consumer.PrintedErrors);
        Assert.Equal("FG4001", error.Id);
        Assert.Contains("write RemoveFrom = \"yyyy-MM-dd\"", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public Task Legacy_name_equal_to_the_generated_entry_point_is_an_error() => Declaration.ReportsAsync("""
        namespace Acme.Chat;

        [ScopedFactory]
        [{|FG4004:LegacyEntryPoint("Acme.Chat.CacheFactory.Get", RemoveFrom = "2027-06-01")|}]
        public sealed class Cache(UserContext user);
        """);

    /// <summary>Under a pragma, in an obsolete member, by an alias: the ratchet counts what greps and the compiler don't see.</summary>
    [Fact]
    public Task A_legacy_use_under_pragma_is_still_counted() => Declaration.ReportsAsync(
        """
        // <FactoryGenDate>2027-01-01</FactoryGenDate>
        using Old = Acme.Legacy.Caches;

        public static class Desk
        {
        #pragma warning disable FG4100
            public static Cache Open(UserContext user) => {|FG4101:{|FG4060:Old.Get(user)|}|};
        #pragma warning restore FG4100

            [Obsolete]
            public static Cache Reopen(UserContext user) => {|FG4100:{|FG4060:Acme.Legacy.Caches.Get(user)|}|};
        }
        """,
        ("Cache.cs", Cache),
        ("factorygen.baseline", ""));

    [Fact]
    public async Task A_branch_brings_a_removed_legacy_file_back_and_the_check_names_it()
    {
        var before = await Declaration.ReportsAsync("", ("Cache.cs", Cache), ("factorygen.baseline", "# none left\n"));
        var after = await Declaration.ReportsAsync(
            "",
            ("Cache.cs", Cache),
            ("Old/Desk.cs", "// <FactoryGenDate>2027-01-01</FactoryGenDate>\npublic static class Desk { public static Cache Open(UserContext user) => {|FG4060:Acme.Legacy.Caches.Get(user)|}; }"),
            ("factorygen.baseline", "# none left\n"));

        Assert.Empty(before);
        Assert.Equal("Old/Desk.cs", Assert.Single(after).Location.GetLineSpan().Path);
    }

    [Theory]
    [InlineData("", "Acme.Legacy.Caches.Get()", 1)]
    [InlineData("", "Acme.Legacy.Caches.Get(\"ada\")", 1)]
    [InlineData("", "Acme.Legacy.Caches.Get(\"ada\", 1, 2, 3)", 1)]
    [InlineData("", "Acme\n    .Legacy\n    .Caches\n    .Get(\n        \"ada\")", 1)]
    [InlineData("using Old = Acme.Legacy.Caches;", "Old.Get(\"ada\")", 1)]
    [InlineData("using static Acme.Legacy.Caches;", "Get(\"ada\")", 1)]
    [InlineData("using static Acme.Legacy.Caches;", "new Func<string, int[], Cache>(Get)", 1)]
    [InlineData("using Acme.Legacy;", "\"ada\".Cache()", 1)]
    [InlineData("using Acme.Legacy;", "(\"ada\".Cache(), CacheExtensions.Cache(\"ada\"), Caches.Get())", 3)]
    public async Task Calls_of_every_shape_are_counted_once_each(string import, string call, int count)
    {
        const string Shapes = """
            namespace Acme.Chat;

            [ScopedFactory]
            [LegacyEntryPoint("Acme.Legacy.Caches.Get", Adapter = nameof(FromId), WarnFrom = "2026-12-01", RemoveFrom = "2027-06-01")]
            [LegacyEntryPoint("Acme.Legacy.CacheExtensions.Cache", Kind = LegacyKind.Extension, Adapter = nameof(FromText), WarnFrom = "2026-12-01", RemoveFrom = "2027-06-01")]
            public sealed class Cache(UserContext user)
            {
                internal static UserContext FromId(string userId = "", params int[] rooms) => new(userId, rooms.Length.ToString());

                internal static UserContext FromText(string userId) => new(userId, "");
            }
            """;
        var consumer = await Consumer.BuildAsync(
            CompilerParts.Compile([(Surroundings.FileName, Surroundings.Source), ("Cache.cs", Shapes), ("Test.cs", $"{import}\npublic static class Desk {{ public static object Open() => {call}; }}")]),
            TestContext.Current.CancellationToken,
            [("factorygen.baseline", "")]);

        Assert.Empty(consumer.FromCompiler);
        Assert.Equal(count, consumer.FromAnalyzers.Count(diagnostic => diagnostic.Id == "FG4060"));
        Assert.Equal(count, consumer.FromAnalyzers.Count(diagnostic => diagnostic.Id == "FG4100"));
    }
}
