using System.Collections.Immutable;
using FactoryGen.Analysis.Contracts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Reports a factory that promises something else than its line in <c>factorygen.contract</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG1050ContractChangedAnalyzer() : ContractAnalyzer(ContractRule.Create(
    "FG1050",
    "The factory isn't what the contract says",
    "The factory of '{0}' isn't what factorygen.contract says: {1}; change it back, or take the change into the file"))
{
    private protected override void Start(CompilationStartAnalysisContext context, ImmutableArray<AdditionalText> files) =>
        ForEachFactory(context, files, (symbol, factory, location) =>
        {
            if (factory.IsChanged)
            {
                symbol.ReportDiagnostic(Diagnostic.Create(
                    Descriptor, location, [factory.File!.LocationOf(factory.Line!)], factory.DisplayName, factory.Changes));
            }
        });
}
