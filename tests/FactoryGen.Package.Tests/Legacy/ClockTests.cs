using System.Globalization;
using FactoryGen.ShiftedClock;

namespace FactoryGen.Package.Tests.Legacy;

/// <summary>The date that decides is an input: the same commit builds the same bytes on any day.</summary>
public sealed class ClockTests(PackedPackage package)
{
    private const int Days = 200;

    // What this one builds may differ from day to day: it asks for that. So the comparison can fail.
    private const string Clocked = "Clocked";

    private const string Dated = "Dated";

    private static readonly string[] Outputs = ["bin", "obj"];

    private static readonly string[] Products = [".dll", ".pdb"];

    [Fact]
    public async Task The_same_commit_builds_the_same_bytes_on_a_day_200_days_later()
    {
        Assert.SkipUnless(SystemClock.CanBeShifted, "The clock of a process can be shifted on Linux and x64 alone.");
        var consumer = Write();
        var log = Path.Combine(consumer.Folder, "clock.log");

        var first = await BuildAsync(consumer, DateTime.UtcNow);
        consumer.SetVariable("DOTNET_STARTUP_HOOKS", typeof(SystemClock).Assembly.Location);
        consumer.SetVariable("SHIFTED_CLOCK_DAYS", Days.ToString(CultureInfo.InvariantCulture));
        consumer.SetVariable("SHIFTED_CLOCK_LOG", log);
        var second = await BuildAsync(consumer, DateTime.UtcNow.AddDays(Days));

        Assert.Equal(first[Dated], second[Dated]);
        Assert.NotEqual(first[Clocked], second[Clocked]);

        // The compiler, too, was a process with the other clock.
        Assert.Contains(await File.ReadAllLinesAsync(log, TestContext.Current.CancellationToken), line =>
            line.Contains("csc", StringComparison.Ordinal) && DateOf(line) >= DateTime.UtcNow.Date.AddDays(Days - 1));
    }

    private Consumer Write()
    {
        var consumer = new Consumer(package, "clock");

        // Between the two days of the builds.
        var warnFrom = DateTime.UtcNow.AddDays(Days / 2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        consumer.Write("Chat.cs", $$"""
            using FactoryGen;

            namespace Acme.Chat;

            [ScopeContext]
            public sealed partial record UserContext([property: ScopeKey] string UserId);

            [ScopedFactory]
            [LegacyEntryPoint("Acme.Legacy.Caches.GetCache", WarnFrom = "{{warnFrom}}", RemoveFrom = "9999-01-01")]
            [LegacyEntryPoint("Acme.Legacy.Caches.GetOld", WarnFrom = "2020-12-01", ErrorFrom = "2021-03-01", RemoveFrom = "9999-01-01")]
            [LegacyEntryPoint("Acme.Legacy.Caches.GetOlder", WarnFrom = "2020-12-01", ErrorFrom = "2020-12-01", RemoveFrom = "2020-12-01")]
            public sealed class SessionCache(UserContext user)
            {
                public string UserId => user.UserId;
            }

            public static class Old
            {
                public static SessionCache Of(UserContext user) => Acme.Legacy.Caches.GetCache(user);
            }
            """);
        foreach (var (name, date) in new[] { (Dated, "2020-12-24"), (Clocked, "today") })
        {
            consumer.WriteProject(
                $"{name}/{name}.csproj",
                $"<TargetFramework>net10.0</TargetFramework><FactoryGenDate>{date}</FactoryGenDate>",
                """<Compile Include="../Chat.cs" />""" + Consumer.PackageReference("FactoryGen", package.Version));
        }

        consumer.Write("Directory.Build.targets", """
            <Project>
              <Target Name="SayWhatDayItIs" BeforeTargets="CoreCompile">
                <Message Importance="high" Text="It is $([System.DateTime]::UtcNow.ToString('s').Substring(0, 10))" />
              </Target>
            </Project>
            """);
        consumer.WriteSolution("Clock.slnx");
        return consumer;
    }

    /// <summary>Builds from nothing, in the same folder, on a day that is at most a midnight away: what each assembly and its symbols hold.</summary>
    private static async Task<Dictionary<string, string>> BuildAsync(Consumer consumer, DateTime day)
    {
        foreach (var output in Outputs.SelectMany(name => Directory.EnumerateDirectories(consumer.Folder, name, SearchOption.AllDirectories)).ToArray())
        {
            Directory.Delete(output, recursive: true);
        }

        var printed = await consumer.RunAsync("build", "Clock.slnx", "-nologo");
        Assert.Contains(new[] { day, day.AddDays(1) }, possible => printed.Contains($"It is {possible.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}", StringComparison.Ordinal));
        return new[] { Dated, Clocked }.ToDictionary(
            name => name,
            name => string.Concat(Products
                .Select(extension => Path.Combine(consumer.Folder, name, "bin", "Debug", "net10.0", name + extension))
                .Select(file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))))));
    }

    private static DateTime DateOf(string line) => DateTime.ParseExact(line[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
