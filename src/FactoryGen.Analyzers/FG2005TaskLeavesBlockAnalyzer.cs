using FactoryGen.Analysis.Usage;
using FactoryGen.Analysis.Usage.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analyzers;

/// <summary>A task that is returned out of the block that it needs: the lease is over, the token's source disposed, before it is done.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG2005TaskLeavesBlockAnalyzer() : FactoryTaskAnalyzer(UsageRule.Error(
    "FG2005",
    "A task leaves the block that it needs",
    "The task leaves {1} before there is an '{0}': await it there"))
{
    private protected override void Check(OperationAnalysisContext context, FactoryTask task, TaskOutcome outcome)
    {
        if (outcome.Misuse is not null)
        {
            return;
        }

        var block = outcome.Fates
            .Where(static fate => fate.Kind is TaskFateKind.Returned or TaskFateKind.Passed)
            .Select(fate => TaskBlock.LeftBy((IReturnOperation)fate.Place, task))
            .FirstOrDefault(static found => found is not null)
            ?? (outcome.Loss is null ? TaskBlock.LeftBehind(task, outcome.Fates) : null);
        if (block is not null)
        {
            Report(context, task, outcome, block.IsCertain ? task.Severity : DiagnosticSeverity.Warning, task.Name, block.What);
        }
    }
}
