using System.Collections.Immutable;
using FactoryGen.Analysis.Stages;
using FactoryGen.Analysis.Usage.Legacy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analyzers;

/// <summary>Shows the uses of legacy entry points that a <c>#pragma</c> or <c>NoWarn</c> hides: they end on the same day as all others.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG4101HiddenLegacyUseAnalyzer : DiagnosticAnalyzer
{
    private const string Hidden = "FG4100";

    private static readonly DiagnosticDescriptor Rule = new(
        "FG4101",
        "The use of a legacy entry point is hidden",
        "'{0}' is a legacy entry point, and {1} hides this use of it: use '{2}' before it stops compiling{3}",
        "FactoryGen.Legacy",
        // An analyzer of infos is none that a plain build runs: what is only an info, in the stage Hint, says so where it is reported.
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: null,
        "https://github.com/factorygen/factorygen/blob/main/docs/rules/FG4101.md");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var catalog = LegacyCatalog.Of(start.Compilation);
            var build = BuildDate.Of(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
            start.RegisterOperationAction(
                operation => Show(operation, ((IInvocationOperation)operation.Operation).TargetMethod, catalog, build),
                OperationKind.Invocation);
            start.RegisterOperationAction(
                operation => Show(operation, ((IMethodReferenceOperation)operation.Operation).Method, catalog, build),
                OperationKind.MethodReference);
        });
    }

    private static void Show(OperationAnalysisContext context, IMethodSymbol method, LegacyCatalog catalog, BuildDate build)
    {
        // What stops compiling, the compiler lets nobody suppress.
        if (catalog.Find(method) is not { } entry || entry.Dates.At(build) > Stage.Warn || HiddenBy(context) is not { } what)
        {
            return;
        }

        var stage = entry.Dates.At(build);

        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            context.Operation.Syntax.GetLocation(),
            stage == Stage.Hint ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            additionalLocations: null,
            properties: null,
            $"{method.ContainingType.Name}.{method.Name}",
            what,
            entry.Replacement,
            (entry.Dates.ErrorFrom ?? entry.Dates.RemoveFrom) is { } end ? $" on {end}" : ""));
    }

    private static string? HiddenBy(OperationAnalysisContext context) =>
        PragmaWarnings.IsDisabled(context.Operation.Syntax, Hidden, context.CancellationToken) ? "a '#pragma'"
        : context.Compilation.Options.SpecificDiagnosticOptions.TryGetValue(Hidden, out var option) && option == ReportDiagnostic.Suppress ? "'NoWarn'"
        : null;
}
