using FactoryGen.Analysis.Parsing.Legacy;

namespace FactoryGen.Analysis.Rules.Legacy;

/// <summary>A rule about one <c>[LegacyEntryPoint]</c>. <see cref="LegacyRules"/> says which there are.</summary>
internal interface ILegacyRule
{
    void Check(LegacyDeclaration entry, Report report);
}
