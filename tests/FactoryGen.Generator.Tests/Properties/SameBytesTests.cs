using System.Globalization;
using CsCheck;
using FactoryGen.CompilerHarness.Mistakes;

namespace FactoryGen.Generator.Tests.Properties;

/// <summary>Any files, in any order, in any culture and time zone, after any earlier run: the same bytes.</summary>
public sealed class SameBytesTests(ITestOutputHelper log)
{
    private static readonly string[] Cultures = ["", "tr-TR", "ar-SA", "fa-IR", "th-TH", "sv-SE", "de-DE", "az-Latn-AZ", "he-IL", "ja-JP"];
    private static readonly string[] Zones = ["UTC", "Pacific/Kiritimati", "America/St_Johns", "Asia/Kolkata"];

    private sealed record World(string[] Files, int[] Order, string Culture, string Zone, string[] Earlier)
    {
        public override string ToString() => $"{Culture}, {Zone}, order {string.Join(' ', Order)}\n{string.Join("\n---\n", Files)}\nafter\n{string.Join("\n---\n", Earlier)}";
    }

    [Fact]
    public void Neither_order_nor_culture_nor_zone_nor_earlier_runs_change_a_byte()
    {
        var sources = 0;
        var files = MistypedSource.Mostly.Select(source => source.Text).Array[1, 4];
        var worlds = Gen.Select(files, Gen.OneOf(Cultures), Gen.OneOf(Zones), files)
            .SelectMany((now, culture, zone, earlier) => Gen.Shuffle(Enumerable.Range(0, now.Length).ToArray())
                .Select(order => new World(now, order, culture, zone, earlier)));
        Fuzzing.Check(
            worlds,
            world =>
            {
                var here = new GeneratorSession().Run(Project(world.Files, Enumerable.Range(0, world.Files.Length))).Sources;
                var there = Within(world.Culture, world.Zone, () =>
                {
                    var session = new GeneratorSession();
                    session.Run(Project(world.Earlier, Enumerable.Range(0, world.Earlier.Length)));
                    return session.Run(Project(world.Files, world.Order)).Sources;
                });
                Assert.Equal(here, there);
                sources += here.Count;
            },
            log.WriteLine,
            count: 80,
            print: world => world.ToString());

        log.WriteLine($"{sources} generated files");
        Assert.True(sources > 80, "Too little is generated to tell anything.");
    }

    // A file keeps its namespace wherever it stands in the list.
    private static ProjectUnderTest Project(string[] files, IEnumerable<int> order) => order.Aggregate(
        ProjectUnderTest.Of(Chat.User).WithContainer(),
        (project, number) => project.With($"Sample{number}.cs", files[number]));

    private static T Within<T>(string culture, string zone, Func<T> run)
    {
        var (before, beforeUI, zoneBefore) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            return run();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
            Environment.SetEnvironmentVariable("TZ", zoneBefore);
            TimeZoneInfo.ClearCachedData();
        }
    }
}
