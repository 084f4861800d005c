using FactoryGen.Analysis.Usage;
using FactoryGen.Analysis.Usage.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analyzers;

/// <summary>The task of an asynchronous factory that nobody awaits.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG2003TaskDroppedAnalyzer() : FactoryTaskAnalyzer(UsageRule.Error(
    "FG2003",
    "The task of an asynchronous factory is dropped",
    "{0}: nobody gets the '{1}', or learns why there is none; await it"))
{
    private protected override void Check(OperationAnalysisContext context, FactoryTask task, TaskOutcome outcome)
    {
        // Whoever discards what a method of their own gives says that they mean it.
        if (outcome.Loss is { } loss && (task.Call is not null || loss.Place is not ISimpleAssignmentOperation))
        {
            Report(context, task, outcome, task.Severity, loss.Kind is TaskFateKind.Dropped or TaskFateKind.Raced ? loss.What : "The task is never awaited", task.Name);
        }
    }
}
