using FactoryGen.Analysis.Parsing;

namespace FactoryGen.Analysis.Rules;

/// <summary>A rule about one <c>[ScopeContext]</c> type of the compilation's own assembly. <see cref="Rule"/> says how to add one.</summary>
internal interface IContextRule
{
    void Check(ContextDeclaration context, Report report);
}
