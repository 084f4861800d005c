using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

/// <summary>A rule about any type, annotated or not; asked by analyzers only. <see cref="Rule"/> says how to add one.</summary>
internal interface ITypeRule
{
    void Check(INamedTypeSymbol type, KnownTypes known, Report report);
}
