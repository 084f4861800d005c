namespace FactoryGen.Analysis.Stages;

/// <summary>From which days on the stages of an entry point are in force, each day included.</summary>
/// <param name="WarnFrom">Null: this stage is left out.</param>
/// <param name="ErrorFrom">Null: this stage is left out.</param>
/// <param name="RemoveFrom">Null only where an error stands on the declaration.</param>
/// <param name="Floor">The stage that is in force whatever the date is, and without one.</param>
internal sealed record StageDates(CalendarDate? WarnFrom, CalendarDate? ErrorFrom, CalendarDate? RemoveFrom, Stage Floor)
{
    /// <summary>
    /// The stage in force: the one function that generator, analyzers and tool ask. The date is what the build says, never a clock.
    /// </summary>
    public Stage At(BuildDate build)
    {
        var byDate = build.Date is { } date ? At(date) : Stage.Hint;
        return Later(Floor, build.IsClock && byDate > Stage.Warn ? Stage.Warn : byDate);
    }

    /// <summary>The first day, after the one given, that changes the stage; null if none does.</summary>
    public CalendarDate? NextAfter(CalendarDate date)
    {
        var now = Later(Floor, At(date));
        CalendarDate? next = null;
        foreach (var candidate in new[] { WarnFrom, ErrorFrom, RemoveFrom })
        {
            if (candidate is { } day && day > date && Later(Floor, At(day)) > now && (next is not { } first || day < first))
            {
                next = day;
            }
        }

        return next;
    }

    /// <summary>The later of two stages.</summary>
    public static Stage Later(Stage one, Stage other) => one > other ? one : other;

    private Stage At(CalendarDate date) =>
        date >= RemoveFrom ? Stage.Removed
        : date >= ErrorFrom ? Stage.Error
        : date >= WarnFrom ? Stage.Warn
        : Stage.Hint;
}
