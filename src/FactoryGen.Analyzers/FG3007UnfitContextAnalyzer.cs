using FactoryGen.Analysis.Ownership;
using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analyzers;

/// <summary>A context that is null, empty, or the same for everybody.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG3007UnfitContextAnalyzer() : UsageAnalyzer(UsageRule.Error(
    "FG3007",
    "The context doesn't tell users apart",
    "{0}: there is no fallback, and users who share a key share everything; pass the context of the user who asks"))
{
    private protected override void Start(CompilationStartAnalysisContext context, UsageKnowledge usage)
    {
        var isTest = TestProject.Is(context.Options);
        context.RegisterOperationAction(operation => Check(operation, usage, isTest), OperationKind.Invocation);
    }

    private void Check(OperationAnalysisContext context, UsageKnowledge usage, bool isTest)
    {
        var call = (IInvocationOperation)context.Operation;
        if (ContextArgument(call, usage) is not { Value: { } value, Parameter.Type: INamedTypeSymbol } argument)
        {
            return;
        }

        var flaw = ContextReader.FlawOf(value, TypeOf(value, argument.Parameter.Type)) ?? (NullableValue.Is(value, context.CancellationToken) ? ContextFlaw.MayBeNull : null);
        if (flaw is null || (flaw.Kind == ContextFlawKind.Constant && (isTest || IsEntryPoint(context.ContainingSymbol) || IsTest(context.ContainingSymbol))))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor,
            NullableValue.Written(value.Syntax).GetLocation(),
            flaw.Kind == ContextFlawKind.Empty ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            additionalLocations: null,
            properties: null,
            flaw.Text));
    }

    private static IArgumentOperation? ContextArgument(IInvocationOperation call, UsageKnowledge usage) => call.TargetMethod switch
    {
        { Name: "Get" or "GetAsync" } => usage.CallOf(call)?.ContextArgument,
        { MethodKind: MethodKind.DelegateInvoke } => usage.CallOf(call)?.ContextArgument,
        { Name: "Enter" or "EndAsync", ContainingType: { Name: "ScopeHost", ContainingNamespace: { Name: "FactoryGen", ContainingNamespace.IsGlobalNamespace: true } } } => call.Arguments.FirstOrDefault(),
        { Name: "FactoryFor", ContainingType: { Name: "ScopeHost", ContainingNamespace: { Name: "FactoryGen", ContainingNamespace.IsGlobalNamespace: true } } } => call.Arguments.FirstOrDefault(),
        _ => null,
    };

    // FactoryFor takes any context.
    private static INamedTypeSymbol TypeOf(IOperation value, ITypeSymbol declared) =>
        declared.TypeKind == TypeKind.Interface && value is IConversionOperation { Operand.Type: INamedTypeSymbol own } ? own : (INamedTypeSymbol)declared;

    private static bool IsEntryPoint(ISymbol symbol) => symbol is IMethodSymbol { IsStatic: true, Name: "Main" or "<Main>$" };

    // Tests may live in a project that doesn't say so; each framework marks them with an attribute of such a name.
    private static bool IsTest(ISymbol symbol) =>
        symbol.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name is "FactAttribute" or "TheoryAttribute" or "TestAttribute" or "TestCaseAttribute" or "TestMethodAttribute")
        || symbol.ContainingType?.Name.EndsWith("Tests", StringComparison.Ordinal) == true;
}
