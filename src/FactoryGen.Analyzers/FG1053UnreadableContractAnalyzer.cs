using System.Collections.Immutable;
using FactoryGen.Analysis.Contracts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Reports a line of <c>factorygen.contract</c> that says nothing, or says something again.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG1053UnreadableContractAnalyzer() : ContractAnalyzer(ContractRule.Create(
    "FG1053",
    "A line of the contract can't be read",
    "This line of factorygen.contract can't be read, because {0}"))
{
    private protected override void Start(CompilationStartAnalysisContext context, ImmutableArray<AdditionalText> files) =>
        ForEachLine(context, files, (file, comparison, contract, line) =>
        {
            var problem = comparison.StateOf(line) switch
            {
                ContractLineState.Unreadable => line.Problem,
                ContractLineState.Repeated => $"an earlier line speaks of '{line.Entry!.Factory}' already",
                _ => null,
            };
            if (problem is not null)
            {
                file.ReportDiagnostic(Diagnostic.Create(Descriptor, contract.LocationOf(line), problem));
            }
        });
}
