namespace FactoryGen.Package.Tests.Legacy;

/// <summary>Each stage, as those see it who build with nothing but the package and <c>dotnet build</c>.</summary>
public sealed class StageConsumerTests(StageBuild build) : IClassFixture<StageBuild>
{
    private const string Warned = "Old.cs(5) warning FG4100: 'Caches.GetCache(string)' is obsolete: 'it is a legacy entry point: use 'SessionCacheFactory.Get'. It does not compile from 2027-03-01 on.'";

    private const string Refused = "Old.cs(5) error FG4100: 'Caches.GetCache(string)' is obsolete: 'it is a legacy entry point: use 'SessionCacheFactory.Get'. It throws from 2027-06-01 on.'";

    private const string Gone = "Old.cs(5) error FG4100: 'Caches.GetCache(string)' is obsolete: 'it was removed on 2027-06-01: use 'SessionCacheFactory.Get'.'";

    private const string Near = "Chat.cs(9) warning FG4013: The legacy entry point 'Acme.Legacy.Caches.GetCache' warns from 2026-12-01 on, 1 day after the date of this build: see that nobody is left who uses it, or move the date";

    /// <summary>The two first treat warnings as errors, and are built all the same.</summary>
    [Theory]
    [InlineData("OwnHint", Near)]
    [InlineData("OwnWarn", Warned)]
    [InlineData("OwnError", Refused)]
    [InlineData("OwnRemoved", Gone)]
    public void Who_uses_it_in_the_same_project(string project, string? printed) => Prints(project, printed, builds: printed != Refused && printed != Gone);

    /// <summary>The producer was built in the stage Hint, and all of them treat warnings as errors.</summary>
    [Theory]
    [InlineData("AtHint", null)]
    [InlineData("AtWarn", "Old.cs(5) warning FG4100: 'Caches.GetCache' is a legacy entry point: use 'SessionCacheFactory.Get'. It does not compile from 2027-03-01 on.")]
    [InlineData("AtError", "Old.cs(5) error FG4100: 'Caches.GetCache' is a legacy entry point: use 'SessionCacheFactory.Get'. It throws from 2027-06-01 on.")]
    [InlineData("AtRemoved", "Old.cs(5) error FG4100: 'Caches.GetCache' is removed from 2027-06-01 on: use 'SessionCacheFactory.Get'")]
    public void Who_uses_it_from_another_project_sees_the_stage_of_his_own_date(string project, string? printed) =>
        Prints(project, printed, builds: project is "AtHint" or "AtWarn");

    [Theory]
    [InlineData("AfterWarn", Warned)]
    [InlineData("AfterError", Refused)]
    [InlineData("AfterRemoved", Gone)]
    public void An_earlier_date_than_the_producers_takes_nothing_back(string project, string printed) => Prints(project, printed, builds: printed == Warned);

    [Theory]
    [InlineData("PlainHint", null)]
    [InlineData("PlainWarn", Warned)]
    [InlineData("PlainError", Refused)]
    public void Who_has_no_analyzers_is_told_by_the_compiler(string project, string? printed) => Prints(project, printed, builds: printed != Refused);

    /// <summary>In a plain build, with the replacement and the day.</summary>
    [Fact]
    public void Every_kind_of_use_of_what_is_removed_is_an_error()
    {
        var printed = build.About("Uses");

        Assert.Equal([1, 2, 3, 7, 10, 12, 14, 16, 18, 20, 23, 26], printed.Select(Line).Distinct().Order());
        Assert.All(printed, line =>
        {
            Assert.Contains(" error FG41", line, StringComparison.Ordinal);
            Assert.Contains("2027-06-01", line, StringComparison.Ordinal);
            Assert.Contains("use 'SessionCacheFactory.Get'", line, StringComparison.Ordinal);
        });

        static int Line(string printed) => int.Parse(printed.Split('(', ')')[1], System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Without_tombstones_the_name_is_gone()
    {
        var printed = build.About("AfterBare");

        Assert.StartsWith("Old.cs(5) error CS0234: The type or namespace name 'Legacy' does not exist in the namespace 'Acme'", Assert.Single(printed), StringComparison.Ordinal);
    }

    /// <summary>All projects but these have a <c>FactoryGenDate</c>, and see nothing of the epoch in the environment.</summary>
    [Theory]
    [InlineData("Epoch", Warned)]
    [InlineData("EpochBefore", Near)]
    [InlineData("Undated", "Chat.cs(9) warning FG4010: No date says which stage legacy entry points are in, so each stays at its floor: set <FactoryGenDate>yyyy-MM-dd</FactoryGenDate> in Directory.Build.props, or SOURCE_DATE_EPOCH")]
    [InlineData("Today", "Past.cs(12) warning FG4100: 'Caches.GetCache(UserContext)' is obsolete: 'it is a legacy entry point: use 'SessionCacheFactory.Get'. It does not compile from 2021-03-01 on.'")]
    public void The_date_comes_from_where_the_project_says(string project, string? printed) => Prints(project, printed, builds: true);

    [Fact]
    public void A_date_that_is_none_is_an_error() => Prints(
        "NoDate",
        "Chat.cs(9) error FG4011: '2026-13-01' is no date of a build, so legacy entry points stay at their floors: FactoryGenDate is yyyy-MM-dd or 'today', SOURCE_DATE_EPOCH the seconds since 1970",
        builds: false);

    [Fact]
    public void A_use_that_NoWarn_hides_is_still_shown() => Prints(
        "NoWarned",
        "Old.cs(5) warning FG4101: 'Caches.GetCache' is a legacy entry point, and 'NoWarn' hides this use of it: use 'SessionCacheFactory.Get' before it stops compiling on 2027-03-01",
        builds: true);

    /// <summary>There MSBuild itself makes errors of warnings, and not the compiler; it doesn't ask the project which it spares.</summary>
    [Theory]
    [InlineData("OwnHint", Near)]
    [InlineData("OwnWarn", Warned)]
    [InlineData("AtWarn", "Old.cs(5) warning FG4100: 'Caches.GetCache' is a legacy entry point: use 'SessionCacheFactory.Get'. It does not compile from 2027-03-01 on.")]
    public async Task A_warning_stays_one_with_warnaserror_on_the_command_line(string project, string? printed)
    {
        var (exitCode, output) = await build.RebuildWithWarningsAsErrorsAsync(project);

        Assert.Equal(printed is null ? [] : [printed], Printed.About(project, output));
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public async Task A_caller_that_is_compiled_already_runs_until_the_tombstone_which_names_the_replacement()
    {
        Assert.Empty(build.About("Caller"));

        Assert.Equal("ada", await CalledAsync("ChatHint"));
        Assert.Equal("ada", await CalledAsync("ChatWarn"));
        Assert.Equal("ada", await CalledAsync("ChatError"));
        Assert.Equal("NotSupportedException: 'Caches.GetCache' was removed on 2027-06-01: use 'SessionCacheFactory.Get'.", await CalledAsync("ChatRemoved"));
    }

    private async Task<string> CalledAsync(string producer)
    {
        File.Copy(build.AssemblyOf(producer, "Acme.Chat"), build.AssemblyOf("Caller", "Acme.Chat"), overwrite: true);
        var (exitCode, output) = await build.RunAsync("Caller");
        Assert.True(exitCode == 0, output);
        return output.Trim();
    }

    private void Prints(string project, string? printed, bool builds)
    {
        var about = build.About(project);
        Assert.True(about.SequenceEqual(printed is null ? [] : [printed]), $"{string.Join('\n', about)}\n\nof\n\n{build.Output}");
        Assert.Equal(builds, build.HasBuilt(project));
    }
}
