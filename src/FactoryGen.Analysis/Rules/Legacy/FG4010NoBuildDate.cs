using FactoryGen.Analysis.Stages;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules.Legacy;

internal sealed class FG4010NoBuildDate : Rule, IBuildDateRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG4010",
        "The dates of legacy entry points are not enforced",
        "No date says which stage legacy entry points are in, so each stays at its floor: set <FactoryGenDate>yyyy-MM-dd</FactoryGenDate> in Directory.Build.props, or SOURCE_DATE_EPOCH",
        LegacyRules.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG4010"),
        WellKnownDiagnosticTags.CompilationEnd);

    public string[]? Check(BuildDate build) => build is { Date: null, Mistake: null } ? [] : null;
}
