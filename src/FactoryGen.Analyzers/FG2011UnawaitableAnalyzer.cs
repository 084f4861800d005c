using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analyzers;

/// <summary>Asynchronous work with a scope where nobody can await it: <c>async void</c>, an asynchronous lambda for an <c>Action</c>, fire and forget.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG2011UnawaitableAnalyzer() : UsageAnalyzer(UsageRule.Error(
    "FG2011",
    "Nobody can await what is done with a scope",
    "Nobody awaits {0}, so what it does with {1} may come too late or fail unseen: {2}"))
{
    private protected override void Start(CompilationStartAnalysisContext context, UsageKnowledge usage)
    {
        var work = new ScopedWorkReader(usage);
        context.RegisterOperationAction(operation => CheckDelegate(operation, work), OperationKind.DelegateCreation);
        context.RegisterOperationAction(operation => CheckMethod(operation, work), OperationKind.MethodBody);
        context.RegisterOperationAction(operation => CheckLocalFunction(operation, work), OperationKind.LocalFunction);
        context.RegisterOperationAction(
            operation => CheckForgotten(operation, ((IExpressionStatementOperation)operation.Operation).Operation, work, usage), OperationKind.ExpressionStatement);
        context.RegisterOperationAction(
            operation => CheckForgotten(operation, Discarded((ISimpleAssignmentOperation)operation.Operation), work, usage), OperationKind.SimpleAssignment);
    }

    private void CheckDelegate(OperationAnalysisContext context, ScopedWorkReader reader)
    {
        var creation = (IDelegateCreationOperation)context.Operation;
        var (body, method) = creation.Target switch
        {
            IAnonymousFunctionOperation { Symbol: { IsAsync: true, ReturnsVoid: true } symbol } lambda => (lambda.Body, symbol),

            // A method is reported where it is declared; that it handles an event is no second mistake.
            IMethodReferenceOperation { Method: { IsAsync: true, ReturnsVoid: true } symbol } reference when !EventHandling.IsCallback(creation.Type) => (MethodBody.Of(symbol, reference.SemanticModel), symbol),
            _ => ((IOperation?)null, (IMethodSymbol?)null),
        };
        if (method is null || reader.In(body) is not { } work)
        {
            return;
        }

        var isCallback = EventHandling.IsCallback(creation.Type);
        if (!isCallback || !work.IsGuarded)
        {
            var what = creation.Target is IAnonymousFunctionOperation ? "this lambda" : $"'{method.Name}'";
            var place = creation.Target.Syntax is AnonymousFunctionExpressionSyntax { AsyncKeyword: var keyword } ? keyword.GetLocation() : creation.Target.Syntax.GetLocation();
            Report(context, place, what, work, UnawaitablePlace.Advice(creation, work), isCallback);
        }
    }

    private void CheckMethod(OperationAnalysisContext context, ScopedWorkReader reader)
    {
        if (context is { ContainingSymbol: IMethodSymbol { IsAsync: true, ReturnsVoid: true } method, Operation.Syntax: MethodDeclarationSyntax { Identifier: var name } }
            && !method.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "AsyncInitializerAttribute")
            && reader.In(context.Operation) is { } work
            && !(EventHandling.IsHandler(method) && work.IsGuarded))
        {
            // What a base class or an interface prescribes can't be changed here.
            Report(context, name.GetLocation(), $"'{method.Name}'", work, "make it 'async Task' and await it", isGuess: EventHandling.IsHandler(method) || IsPrescribed(method));
        }
    }

    private void CheckLocalFunction(OperationAnalysisContext context, ScopedWorkReader reader)
    {
        if (context.Operation is ILocalFunctionOperation { Symbol: { IsAsync: true, ReturnsVoid: true } function, Syntax: LocalFunctionStatementSyntax { Identifier: var name } } && reader.In(context.Operation) is { } work)
        {
            Report(context, name.GetLocation(), $"'{function.Name}'", work, "make it 'async Task' and await it", isGuess: false);
        }
    }

    // Who drops a task on purpose may have thought of its failures: then its code catches them.
    private void CheckForgotten(OperationAnalysisContext context, IOperation? value, ScopedWorkReader reader, UsageKnowledge usage)
    {
        if (ForgottenWork.Of(value, usage) is { } forgotten && reader.In(forgotten.Body) is { IsGuarded: false } work)
        {
            Report(context, forgotten.Place.GetLocation(), forgotten.What, work, "await it, or keep its task", isGuess: true);
        }
    }

    private void Report(OperationAnalysisContext context, Location place, string what, ScopedWork work, string advice, bool isGuess) => context.ReportDiagnostic(Diagnostic.Create(
        Descriptor, place, isGuess ? DiagnosticSeverity.Warning : work.Severity, additionalLocations: null, properties: null, what, work.Name, advice));

    private static IOperation? Discarded(ISimpleAssignmentOperation assignment) => assignment.Target is IDiscardOperation ? assignment.Value : null;

    private static bool IsPrescribed(IMethodSymbol method) =>
        method.IsOverride
        || method.ContainingType.AllInterfaces.Any(implemented => implemented.GetMembers(method.Name).Any(member =>
            SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method)));
}
