using System.Globalization;
using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4100;

public sealed class FG4100Reported
{
    private const string Implementation = """
        namespace Acme.Chat;

        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", WarnFrom = "2026-12-01", ErrorFrom = "2027-03-01", RemoveFrom = "2027-06-01")]
        [LegacyEntryPoint("Acme.Legacy.CacheExtensions.CacheOf", Kind = LegacyKind.Extension, WarnFrom = "2026-12-01", RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);
        """;

    [Theory]
    [InlineData("2026-11-30", null)]
    [InlineData("2026-12-01", "Warning: 'Caches.Get' is a legacy entry point: use 'CacheFactory.Get'. It does not compile from 2027-03-01 on.")]
    [InlineData("2027-03-01", "Error: 'Caches.Get' is a legacy entry point: use 'CacheFactory.Get'. It throws from 2027-06-01 on.")]
    [InlineData("2027-06-01", "Error: 'Caches.Get' is removed from 2027-06-01 on: use 'CacheFactory.Get'")]
    public async Task A_consumer_with_a_later_date_than_the_shim(string date, string? expected)
    {
        var diagnostics = await UsesAsync(date, "public static object Get(UserContext user) => Acme.Legacy.Caches.Get(user);");

        Assert.Equal(expected, diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info).Select(Text).SingleOrDefault());
    }

    [Theory]
    [InlineData("Acme.Legacy.Caches.Get(user)", "Info: 'Caches.Get' is a legacy entry point: use 'CacheFactory.Get'. It warns from 2026-12-01 on.")]
    [InlineData("(Func<UserContext, object>)Acme.Legacy.Caches.Get", "Info: 'Caches.Get' is a legacy entry point: use 'CacheFactory.Get'. It warns from 2026-12-01 on.")]
    [InlineData("Acme.Legacy.CacheExtensions.CacheOf(user)", "Info: 'CacheExtensions.CacheOf' is a legacy entry point: use 'CacheFactory.Get'. It warns from 2026-12-01 on.")]
    public async Task Every_shape_of_a_use_is_reported_once_before_the_first_date(string use, string expected) =>
        Assert.Equal([expected], (await UsesAsync("2026-11-01", $"public static object Get(UserContext user) => {use};")).Select(Text));

    [Theory]
    [InlineData("using Old = Acme.Legacy.Caches;", "Old.Get(user)")]
    [InlineData("using static Acme.Legacy.Caches;", "Get(user)")]
    [InlineData("using Acme.Legacy;", "user.CacheOf()")]
    [InlineData("using Acme.Legacy;", "Caches\n    .Get(\n        user)")]
    public async Task Aliases_and_imports_hide_nothing(string import, string use) =>
        Assert.Single(await UsesAsync("2026-11-01", $"public static object From(UserContext user) => {use};", import));

    [Fact]
    public Task Inside_an_obsolete_member_the_compiler_is_silent() => ReportsAsync(
        """
        // <FactoryGenDate>2027-01-01</FactoryGenDate>
        public static class OldLayer
        {
            [Obsolete]
            public static Cache Create(UserContext user) => {|FG4100:Acme.Legacy.Caches.Get(user)|};

            [Obsolete]
            public static Func<UserContext, Cache> Creator => {|FG4100:Acme.Legacy.Caches.Get|};
        }

        [Obsolete]
        public static class OlderLayer
        {
            public static Cache Create(UserContext user) => {|FG4100:Acme.Legacy.Caches.Get(user)|};
        }
        """,
        ("Cache.cs", Implementation));

    // Built at one date, in an assembly of its own, and used at another.
    private static async Task<IEnumerable<Diagnostic>> UsesAsync(string date, string member, string import = "")
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var producer = await Consumer.BuildAsync([("Cache.cs", Implementation)], cancellationToken);
        using var image = new MemoryStream();
        Assert.True(producer.Compilation.WithAssemblyName("Acme.Services").Emit(image, cancellationToken: cancellationToken).Success);
        image.Position = 0;
        var user = CompilerParts.Compile(
            [("Test.cs", $"// <FactoryGenDate>{date}</FactoryGenDate>\nusing System;\nusing Acme.Chat;\n{import}\npublic static class User\n{{\n    {member}\n}}\n")])
            .AddReferences(MetadataReference.CreateFromStream(image));
        Assert.Empty(user.GetDiagnostics(cancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return (await Consumer.AnalyzeAsync(user, cancellationToken)).Where(diagnostic => diagnostic.Id == "FG4100");
    }

    private static string Text(Diagnostic diagnostic) => $"{diagnostic.Severity}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
}
