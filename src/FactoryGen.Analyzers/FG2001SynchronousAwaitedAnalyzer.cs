using FactoryGen.Analysis.Parsing;
using FactoryGen.Analysis.Usage;
using FactoryGen.Analysis.Usage.Colour;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analyzers;

/// <summary>
/// What a synchronous factory hands out, awaited. The compiler rejects most of it; here is why, and the fix. It lets pass what goes through
/// <c>dynamic</c>, or through an extension method that makes everything awaitable.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG2001SynchronousAwaitedAnalyzer() : UsageAnalyzer(UsageRule.Error(
    "FG2001",
    "A synchronous factory is awaited",
    "{0} is synchronous: its '{1}' is there when the call returns, and is no task: leave out {2}"))
{
    private protected override void Start(CompilationStartAnalysisContext context, UsageKnowledge usage)
    {
        context.RegisterOperationAction(operation => CheckCall(operation, usage), OperationKind.Invocation);
        context.RegisterOperationAction(
            operation => CheckReference(operation, usage),
            OperationKind.LocalReference,
            OperationKind.ParameterReference,
            OperationKind.FieldReference,
            OperationKind.PropertyReference);
        context.RegisterOperationAction(operation => CheckInvalid(operation, usage), OperationKind.Invalid);
    }

    private void CheckCall(OperationAnalysisContext context, UsageKnowledge usage)
    {
        if (AwaitingChain.IsPossible(context.Operation.Syntax) && usage.CallOf(context.Operation) is { IsAsynchronous: false } call)
        {
            Check(context, Name(call), call.Service);
        }
    }

    private void CheckReference(OperationAnalysisContext context, UsageKnowledge usage)
    {
        if (!AwaitingChain.IsPossible(context.Operation.Syntax))
        {
            return;
        }

        if (context.Operation is ILocalReferenceOperation && SynchronousResult.Of(context.Operation, usage) is { } call)
        {
            Check(context, Name(call), call.Service);
        }
        else if (context.Operation.Type is { } type && usage.ColourOf(type) == FactoryColour.Synchronous)
        {
            Check(context, NameOfFactory(type, usage), type);
        }
    }

    // Task.WhenAll(sockets.Get(user)): no overload fits.
    private void CheckInvalid(OperationAnalysisContext context, UsageKnowledge usage)
    {
        if (context.Operation.Syntax is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } access } call)
        {
            return;
        }

        if (name is "WhenAll" or "WhenAny" && context.Operation.SemanticModel is { } model && call.ArgumentList.Arguments
            .Select(argument => ServiceIn(model.GetTypeInfo(argument.Expression, context.CancellationToken).Type, usage) ?? ServiceOfLambda(argument.Expression, model, usage))
            .FirstOrDefault(static service => service is not null) is { } service)
        {
            Report(context, call, NameOfFactory(service, usage), service, $"'{name}'");
        }
        else if (name == "GetAsync" && context.Operation.SemanticModel is { } semantics
            && usage.ContractsOf(semantics.GetTypeInfo(access.Expression, context.CancellationToken).Type) is [{ Colour: FactoryColour.Synchronous } contract]
            && semantics.GetTypeInfo(access.Expression, context.CancellationToken).Type is { } factory)
        {
            Report(context, AwaitingChain.Whole(call), $"'{TypeText.Name(factory)}'", contract.Service, "'await' and 'Async'");
        }
    }

    private void Check(OperationAnalysisContext context, string factory, ITypeSymbol service)
    {
        if (context.Operation is { Syntax: ExpressionSyntax value, SemanticModel: { } model }
            && AwaitingChain.Around(value, service, model, context.CancellationToken) is { } chain)
        {
            Report(context, chain.Outermost, factory, service, string.Join(" and ", chain.Links.Select(static link => $"'{link}'")));
        }
    }

    private void Report(OperationAnalysisContext context, SyntaxNode place, string factory, ITypeSymbol service, string what) => context.ReportDiagnostic(Diagnostic.Create(
        Descriptor, place.GetLocation(), factory, TypeText.Name(service.WithNullableAnnotation(NullableAnnotation.None)), what));

    private static ITypeSymbol? ServiceIn(ITypeSymbol? type, UsageKnowledge usage) => type switch
    {
        IArrayTypeSymbol array => ServiceIn(array.ElementType, usage),
        INamedTypeSymbol { Arity: 1, TypeArguments: [var element] } named when usage.ColourOf(named) is null && !usage.IsTask(named) => ServiceIn(element, usage),
        _ => usage.ColourOf(type) == FactoryColour.Synchronous ? type : null,
    };

    private static ITypeSymbol? ServiceOfLambda(ExpressionSyntax argument, SemanticModel model, UsageKnowledge usage) =>
        argument is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select" }, ArgumentList.Arguments: [{ Expression: LambdaExpressionSyntax { ExpressionBody: { } result } }] }
            ? ServiceIn(model.GetTypeInfo(result).Type, usage)
            : null;

    private static string Name(FactoryCall call) => $"'{TypeText.Name(call.FactoryType)}.{call.Method.Name}'";

    private static string NameOfFactory(ITypeSymbol service, UsageKnowledge usage) =>
        usage.ImplementationsOfService(service).FirstOrDefault() is { Factory: { } factory } ? $"'{TypeText.Name(factory)}.Get'" : "Its factory";
}
