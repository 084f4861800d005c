using FactoryGen.Analysis.Usage;
using FactoryGen.Analysis.Usage.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>The task of an asynchronous factory, treated as if it were the service.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG2004TaskAsServiceAnalyzer() : FactoryTaskAnalyzer(UsageRule.Error(
    "FG2004",
    "The task of an asynchronous factory is used as if it were the service",
    "Not the '{0}' but its task {1}: await it first"))
{
    private protected override void Check(OperationAnalysisContext context, FactoryTask task, TaskOutcome outcome)
    {
        if (outcome.Misuse is { } misuse)
        {
            Report(context, task, outcome, task.Severity, task.Name, misuse.What);
        }
    }
}
