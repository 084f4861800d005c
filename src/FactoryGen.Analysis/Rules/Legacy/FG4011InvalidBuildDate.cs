using FactoryGen.Analysis.Stages;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules.Legacy;

internal sealed class FG4011InvalidBuildDate : Rule, IBuildDateRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG4011",
        "The date of the build is no date",
        "'{0}' is no date of a build, so legacy entry points stay at their floors: FactoryGenDate is yyyy-MM-dd or 'today', SOURCE_DATE_EPOCH the seconds since 1970",
        LegacyRules.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG4011"),
        WellKnownDiagnosticTags.CompilationEnd);

    public string[]? Check(BuildDate build) => build.Mistake is { } mistake ? [mistake] : null;
}
