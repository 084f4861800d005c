using System.Collections.Immutable;
using FactoryGen.Analysis.Contracts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Reports a factory that <c>factorygen.contract</c> doesn't mention.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG1051NotInContractAnalyzer() : ContractAnalyzer(ContractRule.Create(
    "FG1051",
    "The contract doesn't mention the factory",
    "factorygen.contract doesn't mention the factory of '{0}': add the line '{1}'"))
{
    private protected override void Start(CompilationStartAnalysisContext context, ImmutableArray<AdditionalText> files) =>
        ForEachFactory(context, files, (symbol, factory, location) =>
        {
            if (factory.IsMissing)
            {
                symbol.ReportDiagnostic(Diagnostic.Create(Descriptor, location, factory.DisplayName, factory.Entry));
            }
        });
}
