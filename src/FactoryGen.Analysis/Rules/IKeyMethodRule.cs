using FactoryGen.Analysis.Parsing;

namespace FactoryGen.Analysis.Rules;

/// <summary>A rule about one <c>[ScopeKey]</c> method of the compilation's own assembly. <see cref="Rule"/> says how to add one.</summary>
internal interface IKeyMethodRule
{
    void Check(KeyMethodDeclaration method, Report report);
}
