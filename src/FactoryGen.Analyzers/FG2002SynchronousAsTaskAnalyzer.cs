using FactoryGen.Analysis.Parsing;
using FactoryGen.Analysis.Usage;
using FactoryGen.Analysis.Usage.Colour;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>A function that hands out as a task what a synchronous factory returns at once: a second entry point, of another colour.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG2002SynchronousAsTaskAnalyzer() : UsageAnalyzer(UsageRule.Error(
    "FG2002",
    "A synchronous factory is handed on as a task",
    "{0} hands out a task of '{1}', which '{2}' returns at once: two entry points of different colour; return the '{1}' itself, or let callers use the factory"))
{
    private protected override void Start(CompilationStartAnalysisContext context, UsageKnowledge usage) =>
        context.RegisterOperationAction(operation => Check(operation, usage), OperationKind.Invocation);

    private void Check(OperationAnalysisContext context, UsageKnowledge usage)
    {
        if (usage.CallOf(context.Operation) is { IsAsynchronous: false } call && Reexport.Of(call, context.ContainingSymbol, usage) is { } reexport)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor,
                reexport.Place.Syntax.GetLocation(),
                NameOf(reexport.Function),
                TypeText.Name(call.Service.WithNullableAnnotation(NullableAnnotation.None)),
                $"{TypeText.Name(call.FactoryType)}.{call.Method.Name}"));
        }
    }

    private static string NameOf(IMethodSymbol? function) => function switch
    {
        null => "This lambda",
        { AssociatedSymbol: { } property } => $"'{property.Name}'",
        _ => $"'{function.Name}'",
    };
}
