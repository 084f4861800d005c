using FactoryGen.Analysis.Stages;

namespace FactoryGen.Analyzers.Tests.Stages;

/// <summary>Which stage is in force, decided in one place.</summary>
public sealed class StageTests
{
    [Theory]
    [InlineData("2026-11-30", "Hint")]
    [InlineData("2026-12-01", "Warn")]
    [InlineData("2026-12-02", "Warn")]
    [InlineData("2027-02-28", "Warn")]
    [InlineData("2027-03-01", "Error")]
    [InlineData("2027-03-02", "Error")]
    [InlineData("2027-05-31", "Error")]
    [InlineData("2027-06-01", "Removed")]
    [InlineData("2027-06-02", "Removed")]
    [InlineData("0001-01-01", "Hint")]
    [InlineData("9999-12-31", "Removed")]
    public void Each_stage_is_in_force_from_its_day_on(string date, string stage) =>
        Assert.Equal(stage, Dates().At(Built(date)).ToString());

    [Theory]
    [InlineData("2028-02-28", "Hint")]
    [InlineData("2028-02-29", "Warn")]
    [InlineData("2028-03-01", "Error")]
    public void A_leap_day_is_a_day(string date, string stage) =>
        Assert.Equal(stage, Dates("2028-02-29", "2028-03-01", "2029-01-01").At(Built(date)).ToString());

    [Theory]
    [InlineData("1796083199", "Hint")]
    [InlineData("1796083200", "Warn")]
    [InlineData("1796169599", "Warn")]
    public void An_epoch_counts_by_its_day_in_UTC(string epoch, string stage) =>
        Assert.Equal(stage, Dates().At(BuildDate.Of(declared: null, today: null, epoch)).ToString());

    [Theory]
    [InlineData("Hint")]
    [InlineData("Warn")]
    [InlineData("Error")]
    [InlineData("Removed")]
    public void Without_a_date_the_floor_is_in_force(string floor) =>
        Assert.Equal(floor, Dates(floor: floor).At(BuildDate.None).ToString());

    [Theory]
    [InlineData("2026-11-30", "Warn", "Warn")]
    [InlineData("2027-03-01", "Warn", "Error")]
    [InlineData("2026-11-30", "Error", "Error")]
    [InlineData("2027-06-01", "Error", "Removed")]
    public void No_date_goes_below_the_floor(string date, string floor, string stage) =>
        Assert.Equal(stage, Dates(floor: floor).At(Built(date)).ToString());

    [Theory]
    [InlineData("2026-11-30", "Hint", "Hint")]
    [InlineData("2026-12-01", "Hint", "Warn")]
    [InlineData("2027-03-01", "Hint", "Warn")]
    [InlineData("2027-06-01", "Hint", "Warn")]
    [InlineData("2026-11-30", "Error", "Error")]
    [InlineData("2027-06-01", "Error", "Error")]
    public void The_clock_never_goes_beyond_a_warning(string today, string floor, string stage) =>
        Assert.Equal(stage, Dates(floor: floor).At(BuildDate.Of("today", today, epoch: null)).ToString());

    [Theory]
    [InlineData("2027-01-01", "Hint")]
    [InlineData("2027-06-01", "Removed")]
    public void A_stage_without_a_day_is_left_out(string date, string stage) =>
        Assert.Equal(stage, Dates(warn: null, error: null).At(Built(date)).ToString());

    [Theory]
    [InlineData("2027-06-01", null, "1", "2027-06-01", false)]
    [InlineData(null, null, "1796083200", "2026-12-01", false)]
    [InlineData("today", "2026-11-23", "1", "2026-11-23", true)]
    [InlineData("TODAY", "2026-11-23", null, "2026-11-23", true)]
    [InlineData("today", null, "1", null, true)]
    [InlineData(null, "2026-11-23", null, null, false)]
    public void The_sources_of_the_date_have_an_order(string? declared, string? today, string? epoch, string? date, bool isClock)
    {
        var build = BuildDate.Of(declared, today, epoch);

        Assert.Equal(date, build.Date?.ToString());
        Assert.Equal(isClock, build.IsClock);
        Assert.Null(build.Mistake);
    }

    [Theory]
    [InlineData("2026-13-01", null)]
    [InlineData("tomorrow", "1796083200")]
    [InlineData(null, "2026-12-01")]
    public void What_is_no_date_is_told_and_nothing_else_is_guessed(string? declared, string? epoch)
    {
        var build = BuildDate.Of(declared, today: null, epoch);

        Assert.Null(build.Date);
        Assert.Equal(declared ?? epoch, build.Mistake);
    }

    [Theory]
    [InlineData("2026-01-01", "Hint", "2026-12-01")]
    [InlineData("2026-12-01", "Hint", "2027-03-01")]
    [InlineData("2027-03-01", "Hint", "2027-06-01")]
    [InlineData("2027-06-01", "Hint", null)]
    [InlineData("2026-01-01", "Warn", "2027-03-01")]
    [InlineData("2026-01-01", "Removed", null)]
    public void The_next_day_that_changes_something(string date, string floor, string? next) =>
        Assert.Equal(next, Dates(floor: floor).NextAfter(CalendarDate.Parse(date)!.Value)?.ToString());

    private static BuildDate Built(string date) => BuildDate.Of(date, today: null, epoch: null);

    private static StageDates Dates(string? warn = "2026-12-01", string? error = "2027-03-01", string? remove = "2027-06-01", string floor = "Hint") =>
        new(CalendarDate.Parse(warn), CalendarDate.Parse(error), CalendarDate.Parse(remove), Enum.Parse<Stage>(floor));
}
