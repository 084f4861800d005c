using System.Globalization;

namespace FactoryGen.Analysis.Stages;

/// <summary>
/// A day, without a time or a zone: what stages are counted in. It is kept as its text: for dates of one exact form, the order of the
/// characters is the order of the days.
/// </summary>
internal readonly record struct CalendarDate : IComparable<CalendarDate>
{
    private const long SecondsADay = 24 * 60 * 60;

    // 9999-12-31T23:59:59Z.
    private const long LastSecond = 253402300799;

    private readonly string? _text;

    private CalendarDate(string text) => _text = text;

    public static bool operator <(CalendarDate left, CalendarDate right) => left.CompareTo(right) < 0;

    public static bool operator >(CalendarDate left, CalendarDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(CalendarDate left, CalendarDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(CalendarDate left, CalendarDate right) => left.CompareTo(right) >= 0;

    /// <summary>The day that a text of the exact form <c>yyyy-MM-dd</c> means; null for anything else, a day that no calendar has too.</summary>
    public static CalendarDate? Parse(string? text) =>
        text is { Length: 10 } && text[4] == '-' && text[7] == '-'
        && Number(text, 0, 4) is >= 1 and var year
        && Number(text, 5, 2) is >= 1 and <= 12 and var month
        && Number(text, 8, 2) is >= 1 and var day
        && day <= DateTime.DaysInMonth(year, month)
            ? new CalendarDate(text)
            : null;

    /// <summary>
    /// The day, in UTC, of a <c>SOURCE_DATE_EPOCH</c>: seconds since 1970-01-01, in decimal digits and nothing else. Null for
    /// anything else, and for what lies behind the year 9999.
    /// </summary>
    public static CalendarDate? OfEpoch(string? seconds)
    {
        if (seconds is null or { Length: 0 })
        {
            return null;
        }

        var sum = 0L;
        foreach (var letter in seconds)
        {
            if (letter is < '0' or > '9' || (sum = (sum * 10) + (letter - '0')) > LastSecond)
            {
                return null;
            }
        }

        var day = new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(sum / SecondsADay);
        return new CalendarDate(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    /// <summary>How many days later than <paramref name="earlier"/> this is.</summary>
    public int DaysSince(CalendarDate earlier) => (int)(ToDateTime() - earlier.ToDateTime()).TotalDays;

    public int CompareTo(CalendarDate other) => string.CompareOrdinal(ToString(), other.ToString());

    public override string ToString() => _text ?? "0001-01-01";

    private DateTime ToDateTime()
    {
        var text = ToString();
        return new DateTime(Number(text, 0, 4), Number(text, 5, 2), Number(text, 8, 2), 0, 0, 0, DateTimeKind.Utc);
    }

    // -1 if there is anything but the digits that every culture writes alike.
    private static int Number(string text, int start, int length)
    {
        var number = 0;
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return -1;
            }

            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }
}
