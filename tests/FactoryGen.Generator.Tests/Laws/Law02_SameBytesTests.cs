using System.Collections.Immutable;
using System.Globalization;
using CsCheck;

namespace FactoryGen.Generator.Tests.Laws;

/// <summary>Same sources, in any file order, on any machine, in any culture and time zone, after any earlier run: the same bytes.</summary>
public sealed class Law02_SameBytesTests(ITestOutputHelper log)
{
    private static readonly ProjectUnderTest Project = ProjectUnderTest.Of([.. Chat.All, """
        namespace Acme.Chat;

        [ScopedFactory] public sealed class Igloo(UserContext user, double width = 1234.5, decimal price = -0.5m, int count = -7, string i = "ıİ") { public object[] All => new object[] { user, width, price, count, i }; }
        [ScopedFactory] public sealed class IGLOO(UserContext user) { public UserContext User => user; }
        [ScopedFactory] public sealed class Ångström(UserContext user) { public UserContext User => user; }
        """]).WithContainer();

    private static readonly ImmutableArray<byte> Expected = BytesOf(GeneratorSession.RunOnce(Project).AssertCompiles());

    [Fact]
    public void Law02_In_any_file_order() =>
        Gen.Shuffle(Project.Files.ToArray()).Sample(
            files => BytesOf(GeneratorSession.RunOnce(Project with { Files = [.. files] })).SequenceEqual(Expected),
            log.WriteLine,
            iter: 30,
            threads: 1);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("sv-SE")]
    [InlineData("de-DE")]
    [InlineData("")]
    public void Law02_In_any_culture(string name)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
            // Without the cultures' data this test could not fail.
            Assert.Equal(name is "tr-TR" ? "İ" : "I", "i".ToUpper(CultureInfo.CurrentCulture));

            Assert.Equal(Expected, BytesOf(GeneratorSession.RunOnce(Project)));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/St_Johns")]
    public void Law02_In_any_time_zone(string zone)
    {
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            Assert.NotEqual(TimeSpan.Zero, TimeZoneInfo.Local.BaseUtcOffset);

            Assert.Equal(Expected, BytesOf(GeneratorSession.RunOnce(Project)));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Theory]
    [InlineData("/home/ada/src/")]
    [InlineData("C:\\Users\\ada\\src\\")]
    public void Law02_On_any_machine(string folder) =>
        Assert.Equal(Expected, BytesOf(GeneratorSession.RunOnce(Project with { Files = [.. Project.Files.Select(file => file with { Path = folder + file.Path })] })));

    [Fact]
    public void Law02_Whatever_the_line_ends_of_the_checkout() =>
        Assert.Equal(Expected, BytesOf(GeneratorSession.RunOnce(Project with { Files = [.. Project.Files.Select(file => file with { Text = file.Text.ReplaceLineEndings("\r\n") })] })));

    [Fact]
    public void Law02_After_any_earlier_run()
    {
        var session = new GeneratorSession();
        session.Run(ProjectUnderTest.Of(Chat.User, "[ScopedFactory] class"));
        session.Run(Project.With("File4.cs", "// gone").Without("File2.cs"));
        session.Run(Project with { Files = [.. Project.Files.Reverse()] });

        Assert.Equal(Expected, BytesOf(session.Run(Project)));
    }

    [Fact]
    public void Law02_Line_ends_are_line_feeds_and_the_text_is_Utf8_without_a_mark()
    {
        foreach (var source in GeneratorSession.RunOnce(Project).Result.GeneratedSources)
        {
            Assert.DoesNotContain("\r", source.SourceText.ToString(), StringComparison.Ordinal);
            Assert.EndsWith("\n", source.SourceText.ToString(), StringComparison.Ordinal);
            Assert.Equal("utf-8", source.SourceText.Encoding!.WebName);
        }
    }

    /// <summary>Names and texts of all sources. Their order is that of the user's files, as it is among those.</summary>
    private static ImmutableArray<byte> BytesOf(GeneratorRun run)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        foreach (var source in run.Result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal))
        {
            writer.Write(source.HintName);
            writer.Write(source.SourceText.Encoding!.GetBytes(source.SourceText.ToString()));
        }

        return [.. bytes.ToArray()];
    }
}
