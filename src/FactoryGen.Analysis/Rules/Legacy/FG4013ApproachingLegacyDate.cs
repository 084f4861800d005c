using System.Globalization;
using FactoryGen.Analysis.Parsing.Legacy;
using FactoryGen.Analysis.Stages;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules.Legacy;

internal sealed class FG4013ApproachingLegacyDate : Rule, IDatedLegacyRule
{
    private const int NoticeInDays = 28;

    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG4013",
        "The next date of a legacy entry point is near",
        "The legacy entry point '{0}' {1} from {2} on, {3} after the date of this build: see that nobody is left who uses it, or move the date",
        LegacyRules.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG4013"));

    // Of the clock nothing is said: a build would get a warning overnight.
    public void Check(LegacyDeclaration entry, BuildDate build, Report report)
    {
        if (build is { IsClock: false, Date: { } today }
            && entry.Dates.NextAfter(today) is { } next
            && next.DaysSince(today) is <= NoticeInDays and var days)
        {
            report.At(entry.Location, entry.Text, What(entry.Dates, next), next.ToString(), days == 1 ? "1 day" : $"{days.ToString(CultureInfo.InvariantCulture)} days");
        }
    }

    private static string What(StageDates dates, CalendarDate day) => dates.At(new BuildDate(day)) switch
    {
        Stage.Warn => "warns",
        Stage.Error => "doesn't compile",
        _ => "throws",
    };
}
