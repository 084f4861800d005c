using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.CodeFixes;

/// <summary>Adds the line of a new factory to <c>factorygen.contract</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG1051AddToContractFix : ContractFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG1051");
}
