using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4101;

public sealed class FG4101Reported
{
    private const string Implementation = """
        namespace Acme.Chat;

        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", WarnFrom = "2026-12-01", ErrorFrom = "2027-03-01", RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);
        """;

    [Theory]
    [InlineData("#pragma warning disable FG4100")]
    [InlineData("#pragma warning disable CS0168, FG4100 // for now")]
    [InlineData("#pragma warning disable FG4100\n#pragma warning restore CS0168")]
    [InlineData("#pragma warning disable FG4100\n#pragma warning restore FG4100\n#pragma warning disable FG4100")]
    public Task A_pragma(string pragma) => ReportsAsync(
        $$"""
        // <FactoryGenDate>2027-01-01</FactoryGenDate>
        public static class User
        {
        {{pragma}}
            public static Cache Get(UserContext user) => {|FG4101:Acme.Legacy.Caches.Get(user)|};

            public static Func<UserContext, Cache> Getter => {|FG4101:Acme.Legacy.Caches.Get|};
        }
        """,
        ("Cache.cs", Implementation));

    [Fact]
    public async Task Before_the_first_date_it_is_an_info() => Assert.Equal(
        DiagnosticSeverity.Info,
        Assert.Single(await ReportsAsync(
            """
            // <FactoryGenDate>2026-11-01</FactoryGenDate>
            public static class User
            {
            #pragma warning disable FG4100
                public static Cache Get(UserContext user) => {|FG4101:Acme.Legacy.Caches.Get(user)|};
            }
            """,
            ("Cache.cs", Implementation))).Severity);

    [Fact]
    public async Task NoWarn()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var project = CompilerParts.Compile(
            [
                (Surroundings.FileName, Surroundings.Source), ("Cache.cs", Implementation),
                ("Test.cs", "// <FactoryGenDate>2027-01-01</FactoryGenDate>\npublic static class User { public static Cache Get(UserContext user) => Acme.Legacy.Caches.Get(user); }"),
            ]);
        var consumer = await Consumer.BuildAsync(
            project.WithOptions(project.Options.WithSpecificDiagnosticOptions([new("FG4100", ReportDiagnostic.Suppress)])), cancellationToken);

        Assert.Equal(
            "'Caches.Get' is a legacy entry point, and 'NoWarn' hides this use of it: use 'CacheFactory.Get' before it stops compiling on 2027-03-01",
            Assert.Single(consumer.FromAnalyzers).GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }
}
