using System.Collections.Concurrent;
using FactoryGen.Analysis.Baselines;
using FactoryGen.Analysis.Layers;
using FactoryGen.Analysis.Usage.Legacy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Reports entries of <c>factorygen.baseline</c> that tolerate more than is there: progress that a new use could eat up.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG4061StaleBaselineAnalyzer() : BaselineAnalyzer(LayerRule.WarningAtTheEnd(
    "FG4061",
    "The baseline tolerates more than is there",
    "'{0}' has {1} of the {2} uses of '{3}' that are tolerated: lower the count"))
{
    private protected override void Start(CompilationStartAnalysisContext context, string path, BaselineFile baseline, string project)
    {
        // Lines about other projects are theirs to judge.
        if (!baseline.Mentions(project))
        {
            return;
        }

        var catalog = LegacyCatalog.Of(context.Compilation);
        var counts = new ConcurrentDictionary<(string Id, string Project, string Member), int>();
        context.RegisterOperationBlockStartAction(block =>
        {
            var member = new Lazy<string>(() => BaselineUse.NameOf(block.OwningSymbol));
            block.RegisterOperationAction(
                operation =>
                {
                    if (BaselineUse.Of(operation.Operation, catalog) is { } use)
                    {
                        counts.AddOrUpdate((use.Entry.Id, project, member.Value), 1, static (_, count) => count + 1);
                    }
                },
                OperationKind.Invocation,
                OperationKind.MethodReference);
        });
        context.RegisterCompilationEndAction(end => Report(end, path, baseline, project, counts));
    }

    private void Report(
        CompilationAnalysisContext context,
        string path,
        BaselineFile baseline,
        string project,
        ConcurrentDictionary<(string Id, string Project, string Member), int> counts)
    {
        var seen = new HashSet<(string Id, string Project, string Member)>();
        foreach (var line in baseline.Lines)
        {
            if (line.Entry is not { } entry || entry.Project != project || !seen.Add(entry.Key))
            {
                continue;
            }

            var count = counts.TryGetValue(entry.Key, out var found) ? found : 0;
            if (count < baseline.CountOf(entry.Key))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptor,
                    baseline.LocationOf(path, line),
                    Properties(entry with { Count = count }),
                    entry.Member,
                    count,
                    baseline.CountOf(entry.Key),
                    entry.Id));
            }
        }
    }
}
