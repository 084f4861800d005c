using System.Collections.Immutable;
using FactoryGen.Analysis.Usage;
using FactoryGen.Analysis.Usage.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>An analyzer of what becomes of the task that an asynchronous factory gives.</summary>
public abstract class FactoryTaskAnalyzer : UsageAnalyzer
{
    private protected FactoryTaskAnalyzer(DiagnosticDescriptor descriptor)
        : base(descriptor)
    {
    }

    private protected sealed override void Start(CompilationStartAnalysisContext context, UsageKnowledge usage) => context.RegisterOperationAction(
        operation =>
        {
            if (FactoryTask.Of(operation.Operation, usage) is { } task)
            {
                Check(operation, task, TaskOutcome.Of(task, usage));
            }
        },
        OperationKind.Invocation);

    private protected abstract void Check(OperationAnalysisContext context, FactoryTask task, TaskOutcome outcome);

    /// <summary>Reports the call; a fix finds the expression to be awaited at the one additional location.</summary>
    private protected void Report(OperationAnalysisContext context, FactoryTask task, TaskOutcome outcome, DiagnosticSeverity severity, params object[] arguments) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor,
            task.Invocation.Syntax.GetLocation(),
            severity,
            outcome.Awaitable is { Syntax: var syntax } ? ImmutableArray.Create(syntax.GetLocation()) : ImmutableArray<Location>.Empty,
            properties: null,
            arguments));
}
