using System.Collections.Immutable;
using FactoryGen.Analysis.Contracts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Reports a line of <c>factorygen.contract</c> whose factory isn't there.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG1052StaleContractAnalyzer() : ContractAnalyzer(ContractRule.Create(
    "FG1052",
    "The contract promises a factory that isn't there",
    "There is no factory '{0}' in this project{1}: delete the line, or bring the factory back"))
{
    private protected override void Start(CompilationStartAnalysisContext context, ImmutableArray<AdditionalText> files) =>
        ForEachLine(context, files, (file, comparison, contract, line) =>
        {
            if (comparison.StateOf(line) == ContractLineState.Stale)
            {
                var successor = comparison.SuccessorOf(line.Entry!) is { } factory ? $", it seems to be called '{factory.Entry.Factory}' now" : "";
                file.ReportDiagnostic(Diagnostic.Create(Descriptor, contract.LocationOf(line), line.Entry!.Factory, successor));
            }
        });
}
