using System.Collections.Immutable;
using FactoryGen.Analysis.Stages;
using FactoryGen.Analysis.Usage.Legacy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analyzers;

/// <summary>
/// Shows each use of a legacy entry point that the compiler says nothing about, or says less than it should: in the stage Hint, inside obsolete
/// members, and where the consumer's date is later than the one that the shim was built with. The rest is <c>[Obsolete]</c>'s, under the same id.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG4100LegacyUseAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "FG4100",
        "A legacy entry point is used",
        "'{0}' {1}: use '{2}'{3}",
        "FactoryGen.Legacy",
        // An analyzer of infos is none that a plain build runs: what is only an info, in the stage Hint, says so where it is reported.
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: null,
        "https://github.com/factorygen/factorygen/blob/main/docs/rules/FG4100.md");

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
        if (catalog.Find(method) is not { } entry)
        {
            return;
        }

        var stage = entry.Dates.At(build);
        var said = IsCompilerSilent(context.ContainingSymbol) ? Stage.Hint : entry.Dates.Floor;
        if (stage > said || stage == Stage.Hint)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule,
                context.Operation.Syntax.GetLocation(),
                SeverityOf(stage),
                additionalLocations: null,
                properties: null,
                $"{method.ContainingType.Name}.{method.Name}",
                stage == Stage.Removed ? $"is removed from {entry.Dates.RemoveFrom} on" : "is a legacy entry point",
                entry.Replacement,
                Next(entry.Dates, stage)));
        }
    }

    private static DiagnosticSeverity SeverityOf(Stage stage) => stage switch
    {
        Stage.Hint => DiagnosticSeverity.Info,
        Stage.Warn => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Error,
    };

    // What comes next, by the earliest of the later stages that has a day.
    private static string Next(StageDates dates, Stage stage) =>
        stage < Stage.Warn && dates.WarnFrom is { } warn ? $". It warns from {warn} on."
        : stage < Stage.Error && dates.ErrorFrom is { } error ? $". It does not compile from {error} on."
        : stage < Stage.Error && dates.RemoveFrom is { } remove ? $". It does not compile from {remove} on."
        : stage < Stage.Removed && dates.RemoveFrom is { } end ? $". It throws from {end} on."
        : "";

    // C# doesn't report what is obsolete inside of what is obsolete: that is how chains of forwarders stay unseen.
    private static bool IsCompilerSilent(ISymbol symbol)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (IsObsolete(current) || (current is IMethodSymbol { AssociatedSymbol: { } owner } && IsObsolete(owner)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsObsolete(ISymbol symbol) => symbol.GetAttributes().Any(static attribute =>
        attribute.AttributeClass is { Name: "ObsoleteAttribute", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } });
}
