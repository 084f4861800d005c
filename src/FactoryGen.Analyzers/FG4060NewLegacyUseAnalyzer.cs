using System.Collections.Concurrent;
using FactoryGen.Analysis.Baselines;
using FactoryGen.Analysis.Layers;
using FactoryGen.Analysis.Usage.Legacy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Reports uses of a legacy entry point that <c>factorygen.baseline</c> doesn't know: an error from the first day, whatever the stage is.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG4060NewLegacyUseAnalyzer() : BaselineAnalyzer(LayerRule.Error(
    "FG4060",
    "A new use of a legacy entry point",
    "This use of '{0}' is new: '{1}' has {2}, and factorygen.baseline tolerates {3}; use '{4}' instead"))
{
    private protected override void Start(CompilationStartAnalysisContext context, string path, BaselineFile baseline, string project)
    {
        var catalog = LegacyCatalog.Of(context.Compilation);

        // A member's uses are counted where it is: nothing has to be known of the rest of the project.
        context.RegisterOperationBlockStartAction(block =>
        {
            var uses = new ConcurrentBag<BaselineUse>();
            block.RegisterOperationAction(
                operation =>
                {
                    if (BaselineUse.Of(operation.Operation, catalog) is { } use)
                    {
                        uses.Add(use);
                    }
                },
                OperationKind.Invocation,
                OperationKind.MethodReference);
            block.RegisterOperationBlockEndAction(end =>
            {
                if (!uses.IsEmpty)
                {
                    Report(end, uses, baseline, project);
                }
            });
        });
    }

    private void Report(OperationBlockAnalysisContext context, IEnumerable<BaselineUse> uses, BaselineFile baseline, string project)
    {
        var member = BaselineUse.NameOf(context.OwningSymbol);
        foreach (var same in uses.GroupBy(static use => use.Entry.Id, StringComparer.Ordinal))
        {
            var inOrder = same.OrderBy(static use => use.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(static use => use.Syntax.SpanStart).ToList();
            var entry = new BaselineEntry(same.Key, project, member, inOrder.Count);
            var tolerated = baseline.CountOf(entry.Key);

            // Which of them is new nobody can tell without history; that there are more is enough.
            foreach (var use in inOrder.Skip(tolerated))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptor, use.Syntax.GetLocation(), Properties(entry), same.Key, member, inOrder.Count, tolerated, use.Entry.Replacement));
            }
        }
    }
}
