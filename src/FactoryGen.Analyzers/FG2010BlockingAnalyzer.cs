using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analyzers;

/// <summary>A thread that is kept until an asynchronous factory has built an instance, or until a scope has ended.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG2010BlockingAnalyzer() : UsageAnalyzer(UsageRule.Error(
    "FG2010",
    "Blocking on an asynchronous factory",
    "{0} blocks this thread until {1}, and can deadlock: {2}"))
{
    private protected override void Start(CompilationStartAnalysisContext context, UsageKnowledge usage)
    {
        var calls = new BlockingCalls(usage);
        context.RegisterOperationAction(operation => Report(operation, calls.Of((IPropertyReferenceOperation)operation.Operation)), OperationKind.PropertyReference);
        context.RegisterOperationAction(operation => Report(operation, calls.Of((IInvocationOperation)operation.Operation)), OperationKind.Invocation);
    }

    private void Report(OperationAnalysisContext context, BlockingCall? call)
    {
        if (call is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor,
                call.Place.GetLocation(),
                call.Severity,
                additionalLocations: null,
                properties: null,
                call.What,
                call.Until,
                BlockingPlace.Advice(context.Operation, context.ContainingSymbol, call.Task.End)));
        }
    }
}
