using FactoryGen.Analysis.Parsing.Legacy;
using FactoryGen.Analysis.Stages;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules.Legacy;

internal sealed class FG4002UnorderedLegacyDates : Rule, ILegacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG4002",
        "The dates of a legacy entry point are out of order",
        "The legacy entry point '{0}' has the {1} {2} before its {3} {4}: warn first, then make it an error, then remove it",
        LegacyRules.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG4002"));

    public void Check(LegacyDeclaration entry, Report report)
    {
        (string Name, CalendarDate Date)? earlier = null;
        foreach (var (name, text) in entry.DateTexts)
        {
            if (CalendarDate.Parse(text) is not { } date)
            {
                continue;
            }

            if (earlier is { } before && date < before.Date)
            {
                report.At(entry.LocationOf(name), entry.Text, name, date.ToString(), before.Name, before.Date.ToString());
                return;
            }

            earlier = (name, date);
        }
    }
}
