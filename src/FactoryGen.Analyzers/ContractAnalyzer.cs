using System.Collections.Immutable;
using FactoryGen.Analysis.Contracts;
using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Compares the factories with <c>factorygen.contract</c>, where a project has that file. No file, no check.</summary>
public abstract class ContractAnalyzer : DiagnosticAnalyzer
{
    private protected ContractAnalyzer(DiagnosticDescriptor descriptor)
    {
        Descriptor = descriptor;
        SupportedDiagnostics = ImmutableArray.Create(descriptor);
    }

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    private protected DiagnosticDescriptor Descriptor { get; }

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var files = ContractFile.Among(start.Options.AdditionalFiles);
            if (!files.IsEmpty)
            {
                Start(start, files);
            }
        });
    }

    /// <summary>Registers what the rule looks at.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext context, ImmutableArray<AdditionalText> files);

    /// <summary>Looks at each factory, where its class is declared.</summary>
    private protected static void ForEachFactory(
        CompilationStartAnalysisContext context, ImmutableArray<AdditionalText> files, Action<SymbolAnalysisContext, ContractedFactory, Location> look) =>
        context.RegisterSymbolAction(
            symbol =>
            {
                var type = (INamedTypeSymbol)symbol.Symbol;
                if (type.GetAttributes().FirstOrDefault(AttributeNames.IsScopedFactory) is { } attribute
                    && ContractComparison.Of(symbol.Compilation, files, symbol.CancellationToken).Of(type) is { } factory)
                {
                    look(symbol, factory, Locations.Of(attribute, type));
                }
            },
            SymbolKind.NamedType);

    /// <summary>Looks at each line of each file.</summary>
    private protected static void ForEachLine(
        CompilationStartAnalysisContext context,
        ImmutableArray<AdditionalText> files,
        Action<AdditionalFileAnalysisContext, ContractComparison, ContractFile, ContractLine> look) =>
        context.RegisterAdditionalFileAction(file =>
        {
            if (!ContractFile.Is(file.AdditionalFile.Path))
            {
                return;
            }

            var comparison = ContractComparison.Of(file.Compilation, files, file.CancellationToken);
            if (comparison.Files.FirstOrDefault(candidate => candidate.Path == file.AdditionalFile.Path) is { } contract)
            {
                foreach (var line in contract.Lines)
                {
                    look(file, comparison, contract, line);
                }
            }
        });
}
