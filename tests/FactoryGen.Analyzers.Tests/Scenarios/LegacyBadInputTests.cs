using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analyzers.Tests.Scenarios;

/// <summary>Whatever stands in <c>[LegacyEntryPoint]</c>: a diagnostic where it is wrong, never broken output, and no text becomes code.</summary>
public sealed class LegacyBadInputTests
{
    private const string Name = "\"Acme.Legacy.Caches.Get\"";

    private const string Ends = "RemoveFrom = \"2027-06-01\"";

    [Theory]
    [InlineData(Name + ", RemoveFrom = \"2026-13-01\"", "FG4001")]
    [InlineData(Name + ", RemoveFrom = \"01/06/2026\"", "FG4001")]
    [InlineData(Name + ", RemoveFrom = \"tomorrow\"", "FG4001")]
    [InlineData(Name + ", RemoveFrom = \"\"", "FG4001")]
    [InlineData(Name + ", RemoveFrom = null", "FG4001")]
    [InlineData(Name, "FG4001")]
    [InlineData(Name + ", WarnFrom = \"2027-06-02\", " + Ends, "FG4002")]
    [InlineData(Name + ", WarnFrom = \"2027-03-01\", ErrorFrom = \"2026-12-31\", " + Ends, "FG4002")]
    [InlineData("\"Acme.Legacy.1.Get\", " + Ends, "FG4003")]
    [InlineData("\"Get\", " + Ends, "FG4003")]
    [InlineData("\"Acme.Legacy.\\\"Caches\\\".Get\", " + Ends, "FG4003")]
    [InlineData("\"Acme.Legacy.Caches\\r\\n.Get\", " + Ends, "FG4003")]
    [InlineData("\"Acme.Legacy.Caches.Get() => null; } class Evil { //\", " + Ends, "FG4003")]
    [InlineData("null!, " + Ends, "FG4003")]
    [InlineData(Name + ", " + Ends + ", Link = \"https://example.com/\\\"\"", "FG4012")]
    [InlineData(Name + ", " + Ends + ", Link = \"https://example.com/{0}\"", "FG4012")]
    [InlineData(Name + ", " + Ends + ", Link = \"https://example.com/\\n[Evil]\"", "FG4012")]
    [InlineData("\"Acme.Chat.Cache.Get\", " + Ends, "FG4004")]
    [InlineData("\"Acme.Chat.CacheFactory.Get\", " + Ends, "FG4004")]
    [InlineData("\"Acme.Chat.Get\", " + Ends, "FG4004")]
    [InlineData(Name + ", " + Ends + ", Adapter = \"Evil() { } void\"", "FG4007")]
    [InlineData(Name + ", " + Ends + ", Reason = \"\\\"); } class Evil { //\", Owner = \"*/ class Evil { } {0}\", Id = \"</summary>\\u2028class Evil { }\"", null)]
    public async Task A_diagnostic_and_never_broken_output(string arguments, string? id)
    {
        // In each stage there is another text in another place.
        foreach (var date in new[] { "2026-01-01", "2027-01-01", "2028-01-01" })
        {
            var consumer = await Consumer.BuildAsync(
                $"// <FactoryGenDate>{date}</FactoryGenDate>\nnamespace Acme.Chat;\n[ScopedFactory]\n[LegacyEntryPoint({arguments})]\npublic sealed class Cache(UserContext user);",
                TestContext.Current.CancellationToken);

            Assert.Empty(consumer.FromCompiler);
            Assert.Equal(id is null ? [] : [id], consumer.FromAnalyzers.Select(diagnostic => diagnostic.Id).Distinct());
            Assert.DoesNotContain(
                consumer.Generated.SelectMany(tree => tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<BaseTypeDeclarationSyntax>()),
                type => type.Identifier.Text == "Evil");
        }
    }

    [Fact]
    public Task Two_implementations_that_claim_one_name_are_told_each() => Declaration.ReportsAsync("""
        [ScopedFactory]
        [{|FG4005:LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01")|}]
        public sealed class Cache(UserContext user);

        [ScopedFactory]
        [{|FG4005:LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01")|}]
        public sealed class Store(UserContext user);
        """);
}
