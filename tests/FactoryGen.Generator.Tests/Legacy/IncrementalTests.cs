using static FactoryGen.Generator.Tests.Legacy.LegacySources;

namespace FactoryGen.Generator.Tests.Legacy;

/// <summary>A changed date writes those files again in which a stage changed, and no other.</summary>
public sealed class IncrementalTests
{
    private static readonly ProjectUnderTest Project = ProjectUnderTest.Of(
        Chat.User,
        Cache(Entry("Acme.Legacy.Caches.GetCache") + """[LegacyEntryPoint("Acme.Old.Caches.Get", RemoveFrom = "2028-01-01")]"""),
        Sockets("""[LegacyEntryPoint("Acme.Legacy.Sockets.Get", WarnFrom = "2026-06-01", RemoveFrom = "2028-06-01")]""")).WithContainer();

    [Theory]
    [InlineData("2026-01-01", "2026-01-02", "")]
    [InlineData("2026-05-31", "2026-06-01", "Acme.Legacy.Sockets.Legacy")]
    [InlineData("2026-11-30", "2026-12-01", "Acme.Legacy.Caches.Legacy")]
    [InlineData("2027-12-31", "2028-01-01", "Acme.Old.Caches.Legacy")]
    [InlineData("2026-01-01", "2028-01-01", "Acme.Legacy.Caches.Legacy Acme.Legacy.Sockets.Legacy Acme.Old.Caches.Legacy")]
    public void A_changed_date(string before, string after, string rewritten)
    {
        var session = new GeneratorSession(trackSteps: true);
        var first = session.Run(Project.At(before));
        var second = session.Run(Project.At(after));

        Assert.Equal(rewritten, second.RewrittenSince(first));
        Assert.Equal(GeneratorSession.RunOnce(Project.At(after)).Sources, second.Sources);
    }

    [Fact]
    public void Another_reason_writes_the_shim_again_and_not_the_factory()
    {
        var session = new GeneratorSession(trackSteps: true);
        var first = session.Run(Project);
        var second = session.Run(Project.With("File1.cs", Project.Files.Single(file => file.Path == "File1.cs").Text.Replace("RemoveFrom = \"2027-06-01\"", "RemoveFrom = \"2027-06-01\", Reason = \"New\"", StringComparison.Ordinal)));

        Assert.Equal("Acme.Legacy.Caches.Legacy", second.RewrittenSince(first));
    }

    [Fact]
    public void The_order_of_files_and_of_attributes_doesnt_matter()
    {
        var a = """namespace Acme.Chat; [LegacyEntryPoint("Acme.Legacy.A.Get", RemoveFrom = "2028-01-01")] public sealed partial class Desk { }""";
        var b = """namespace Acme.Chat; [LegacyEntryPoint("Acme.Legacy.A.Alt", RemoveFrom = "2028-01-01"), LegacyEntryPoint("Acme.Legacy.B.Get", RemoveFrom = "2028-01-01")] public sealed partial class Desk { }""";
        var desk = "namespace Acme.Chat; [ScopedFactory] public sealed partial class Desk(UserContext user);";

        var one = GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.User).With("a.cs", a).With("b.cs", b).With("c.cs", desk));
        var other = GeneratorSession.RunOnce(ProjectUnderTest.Of().With("c.cs", desk).With("b.cs", b).With("a.cs", a).With("File0.cs", Chat.User));

        Assert.Equal(one.Sources, other.Sources);
        Assert.Contains("Acme.Legacy.A.Legacy.g.cs", one.Sources.Keys);
    }
}
