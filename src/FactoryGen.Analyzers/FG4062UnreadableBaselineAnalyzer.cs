using FactoryGen.Analysis.Baselines;
using FactoryGen.Analysis.Layers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Reports lines of <c>factorygen.baseline</c> that can't be read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG4062UnreadableBaselineAnalyzer() : BaselineAnalyzer(LayerRule.Error(
    "FG4062",
    "A line of the baseline can't be read",
    "This line of factorygen.baseline can't be read, because {0}"))
{
    private protected override void Start(CompilationStartAnalysisContext context, string path, BaselineFile baseline, string project) =>
        context.RegisterAdditionalFileAction(file =>
        {
            if (file.AdditionalFile.Path != path)
            {
                return;
            }

            foreach (var line in baseline.Lines)
            {
                if (line.Problem is { } problem)
                {
                    file.ReportDiagnostic(Diagnostic.Create(Descriptor, baseline.LocationOf(path, line), problem));
                }
            }
        });
}
