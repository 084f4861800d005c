using Microsoft.CodeAnalysis.CSharp;

namespace FactoryGen.Generator.Tests.Legacy;

/// <summary>Nothing that a user writes into an attribute breaks out of a generated string or comment.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string> Texts =>
    [
        "\"", "\"); } } class Evil { /*", "\\\"", "\r\nclass Evil { }", "\u0085class Evil { }", "\u2028class Evil { }", "\u2029}", "</summary><evil/>", "]]>", "&lt;&", "*/ class Evil { }",
        "{0} {", "\0\a", "\ud800", "\ufffe\uffff", "😀", "@\"$\"\"\"", "///", "#if true", "\t", "' OR '", new string('x', 5000),
    ];

    [Theory, MemberData(nameof(Texts))]
    public void It_stays_text(string text)
    {
        var literal = SymbolDisplay.FormatLiteral(text, quote: true);
        foreach (var date in new[] { "2026-01-01", "2027-01-01", "2028-01-01" })
        {
            var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.User, LegacySources.Cache(
                $"""[LegacyEntryPoint("Acme.Legacy.Caches.GetCache", WarnFrom = "2026-12-01", RemoveFrom = "2027-12-01", Id = {literal}, Reason = {literal}, Owner = {literal}, Link = {literal})]""")).At(date)).AssertCompiles();

            Assert.DoesNotContain("Evil", run.Output.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax>()).Select(type => type.Identifier.Text));
            var metadata = run.Output.Assembly.GetAttributes().Single(attribute => attribute.AttributeClass?.Name == "LegacyEntryPointMetadataAttribute");
            Assert.Equal(text, metadata.NamedArguments.Single(argument => argument.Key == "Reason").Value.Value);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("Caches")]
    [InlineData("Acme..Get")]
    [InlineData("Acme.Caches.Get()")]
    [InlineData("Acme.Caches.Get; class Evil")]
    [InlineData("Acme.Caches.1")]
    [InlineData("Acme.Caches.Get\n")]
    [InlineData("Acme.Caches.\"")]
    [InlineData("Acme.Caches<T>.Get")]
    public void What_is_no_name_makes_nothing(string name)
    {
        var literal = SymbolDisplay.FormatLiteral(name, quote: true);
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.User, LegacySources.Cache($"""[LegacyEntryPoint({literal}, RemoveFrom = "2027-12-01")]"""))).AssertCompiles();

        Assert.DoesNotContain(run.Sources.Keys, source => source.Contains("Legacy", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("class.record.Get")]
    [InlineData("@namespace.@class.@int")]
    [InlineData("Caches.await")]
    [InlineData("System.Caches.Get")]
    [InlineData("FactoryGen.Caches.Get")]
    [InlineData("Ünïcode.Größe.取る")]
    public void Every_legal_name_works(string name) =>
        GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.User, LegacySources.Cache($"""[LegacyEntryPoint("{name}", RemoveFrom = "2027-12-01")]"""))).AssertCompiles().Source("Legacy");
}
