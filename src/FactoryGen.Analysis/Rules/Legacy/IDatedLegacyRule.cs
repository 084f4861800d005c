using FactoryGen.Analysis.Parsing.Legacy;
using FactoryGen.Analysis.Stages;

namespace FactoryGen.Analysis.Rules.Legacy;

/// <summary>A rule about one <c>[LegacyEntryPoint]</c> at the date of the build.</summary>
internal interface IDatedLegacyRule
{
    void Check(LegacyDeclaration entry, BuildDate build, Report report);
}
