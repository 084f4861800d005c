using FactoryGen.Analysis.Parsing.Legacy;
using FactoryGen.Analysis.Stages;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules.Legacy;

internal sealed class FG4001InvalidLegacyDate : Rule, ILegacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG4001",
        "A legacy entry point has no valid date",
        "The legacy entry point '{0}' {1}: write {2} = \"yyyy-MM-dd\"",
        LegacyRules.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG4001"));

    public void Check(LegacyDeclaration entry, Report report)
    {
        foreach (var (name, text) in entry.DateTexts)
        {
            if (text is not null && CalendarDate.Parse(text) is null)
            {
                report.At(entry.LocationOf(name), entry.Text, $"has the {name} '{text}', which is no date", name);
            }
            else if (text is null && name == "RemoveFrom")
            {
                report.At(entry.Location, entry.Text, "never ends", name);
            }
        }
    }
}
