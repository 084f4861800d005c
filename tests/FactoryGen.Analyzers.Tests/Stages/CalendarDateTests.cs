using System.Globalization;
using FactoryGen.Analysis.Stages;

namespace FactoryGen.Analyzers.Tests.Stages;

/// <summary>What is a date, and what isn't.</summary>
public sealed class CalendarDateTests
{
    public static TheoryData<string> Cultures => ["", "en-US", "de-DE", "th-TH", "ar-SA", "fa-IR", "tr-TR", "ja-JP", "he-IL"];

    [Theory]
    [InlineData("2026-12-01")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2028-02-29")]
    [InlineData("2000-02-29")]
    public void A_date(string text) => Assert.Equal(text, CalendarDate.Parse(text).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("tomorrow")]
    [InlineData("Phase 2")]
    [InlineData("2026-13-01")]
    [InlineData("2026-00-01")]
    [InlineData("2026-02-31")]
    [InlineData("2026-01-00")]
    [InlineData("2026-02-29")]
    [InlineData("2100-02-29")]
    [InlineData("0000-01-01")]
    [InlineData("01/06/2026")]
    [InlineData("2026/06/01")]
    [InlineData("2026-6-1")]
    [InlineData("26-06-01")]
    [InlineData("20260601")]
    [InlineData(" 2026-06-01")]
    [InlineData("2026-06-01 ")]
    [InlineData("2026-06-01\n")]
    [InlineData("2026-06-01T00:00:00Z")]
    [InlineData("+2026-06-1")]
    [InlineData("-026-06-01")]
    [InlineData("2026--6-01")]
    [InlineData("٢٠٢٦-٠٦-٠١")]
    [InlineData("2026‐06‐01")]
    public void No_date(string? text) => Assert.Null(CalendarDate.Parse(text));

    [Theory]
    [InlineData("0", "1970-01-01")]
    [InlineData("86399", "1970-01-01")]
    [InlineData("86400", "1970-01-02")]
    [InlineData("1796083199", "2026-11-30")]
    [InlineData("1796083200", "2026-12-01")]
    [InlineData("1835395200", "2028-02-29")]
    [InlineData("1835481599", "2028-02-29")]
    [InlineData("253402300799", "9999-12-31")]
    [InlineData("0001796083200", "2026-12-01")]
    public void The_day_of_an_epoch_ends_with_its_last_second_in_UTC(string seconds, string date) =>
        Assert.Equal(date, CalendarDate.OfEpoch(seconds).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1.5")]
    [InlineData("1e9")]
    [InlineData(" 1")]
    [InlineData("2026-12-01")]
    [InlineData("253402300800")]
    [InlineData("99999999999999999999999999")]
    [InlineData("١")]
    public void No_epoch(string? seconds) => Assert.Null(CalendarDate.OfEpoch(seconds));

    [Theory, MemberData(nameof(Cultures))]
    public void No_culture_reads_or_writes_it_otherwise(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal("2026-12-01", CalendarDate.OfEpoch("1796083200").ToString());
            Assert.Equal("2026-12-01", CalendarDate.Parse("2026-12-01").ToString());
            Assert.True(CalendarDate.Parse("2026-09-30") < CalendarDate.Parse("2026-10-01"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Nor_any_culture_of_this_machine()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in CultureInfo.GetCultures(CultureTypes.AllCultures))
            {
                CultureInfo.CurrentCulture = culture;
                Assert.Equal("2026-11-30", CalendarDate.OfEpoch("1796083199").ToString());
                Assert.Equal("2026-12-01", CalendarDate.OfEpoch("1796083200").ToString());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Dates_have_the_order_of_the_days()
    {
        string[] days = ["0001-01-01", "0999-12-31", "1000-01-01", "2026-09-30", "2026-10-01", "2028-02-28", "2028-02-29", "2028-03-01", "9999-12-31"];

        Assert.Equal(days, days.Reverse().Select(day => CalendarDate.Parse(day)!.Value).Order().Select(day => day.ToString()));
    }

    [Theory]
    [InlineData("2026-12-01", "2026-12-01", 0)]
    [InlineData("2027-03-01", "2026-12-01", 90)]
    [InlineData("2028-03-01", "2028-02-28", 2)]
    [InlineData("2026-11-30", "2026-12-01", -1)]
    public void Days_between(string later, string earlier, int days) =>
        Assert.Equal(days, CalendarDate.Parse(later)!.Value.DaysSince(CalendarDate.Parse(earlier)!.Value));
}
