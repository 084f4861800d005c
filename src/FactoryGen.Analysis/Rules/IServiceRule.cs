using FactoryGen.Analysis.Parsing;

namespace FactoryGen.Analysis.Rules;

/// <summary>A rule about one <c>[ScopedFactory]</c> type. <see cref="Rule"/> says how to add one.</summary>
internal interface IServiceRule
{
    void Check(ServiceDeclaration service, Report report);
}
