using FactoryGen.Analysis.Parsing;

namespace FactoryGen.Analysis.Rules;

/// <summary>A rule about one <c>[ScopedFactory]</c> type. <see cref="Rule"/> says how to add one.</summary>
internal abstract class ServiceRule : Rule
{
    public abstract void Check(ServiceDeclaration service, Report report);
}
