using FactoryGen.Analysis.Parsing;

namespace FactoryGen.Analysis.Rules;

/// <summary>A rule about one <c>[ScopeContext]</c> type of the compilation's own assembly. <see cref="Rule"/> says how to add one.</summary>
internal abstract class ContextRule : Rule
{
    public abstract void Check(ContextDeclaration context, Report report);
}
