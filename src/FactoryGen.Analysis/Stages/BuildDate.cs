using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analysis.Stages;

/// <summary>The date that a build is told, and where it comes from. Nothing on the compiler's side reads a clock.</summary>
/// <param name="Date">Null: there is none, and shims stay at their floor.</param>
/// <param name="IsClock">Whether it is the day of the build (<c>FactoryGenDate=today</c>): then no build breaks overnight.</param>
/// <param name="Mistake">What <c>FactoryGenDate</c> or <c>SOURCE_DATE_EPOCH</c> says, if that is no date; null if all is well.</param>
internal sealed record BuildDate(CalendarDate? Date, bool IsClock = false, string? Mistake = null)
{
    public static BuildDate None { get; } = new(Date: null);

    /// <summary>What the build's properties say: <c>FactoryGenDate</c>, else <c>SOURCE_DATE_EPOCH</c>, else nothing.</summary>
    public static BuildDate Of(AnalyzerConfigOptions options) =>
        Of(Property(options, "FactoryGenDate"), Property(options, "FactoryGenToday"), Property(options, "SOURCE_DATE_EPOCH"));

    /// <param name="declared"><c>FactoryGenDate</c>: a date, or <c>today</c>.</param>
    /// <param name="today">What the package's targets say the day is, where <paramref name="declared"/> asks for it.</param>
    /// <param name="epoch"><c>SOURCE_DATE_EPOCH</c>.</param>
    public static BuildDate Of(string? declared, string? today, string? epoch) =>
        declared is not null ? OfDeclared(declared, today)
        : epoch is not null ? CalendarDate.OfEpoch(epoch) is { } day ? new BuildDate(day) : new BuildDate(Date: null, Mistake: epoch)
        : None;

    // MSBuild compares without regard to case, and so did the targets that gave us the day.
    private static BuildDate OfDeclared(string declared, string? today) =>
        string.Equals(declared, "today", StringComparison.OrdinalIgnoreCase) ? new BuildDate(CalendarDate.Parse(today), IsClock: true)
        : CalendarDate.Parse(declared) is { } day ? new BuildDate(day)
        : new BuildDate(Date: null, Mistake: declared);

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue($"build_property.{name}", out var value) && value.Trim() is { Length: > 0 } text ? text : null;
}
