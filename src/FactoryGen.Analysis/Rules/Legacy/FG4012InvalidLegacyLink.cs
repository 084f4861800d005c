using FactoryGen.Analysis.Parsing.Legacy;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules.Legacy;

internal sealed class FG4012InvalidLegacyLink : Rule, ILegacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG4012",
        "The link of a legacy entry point is no address",
        "The legacy entry point '{0}' has the link '{1}', which is no absolute http or https address: percent-encode quotes, braces and spaces",
        LegacyRules.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG4012"));

    public void Check(LegacyDeclaration entry, Report report)
    {
        if (entry.Link is { } link && !LegacyLink.IsValid(link))
        {
            report.At(entry.LocationOf("Link"), entry.Text, link);
        }
    }
}
