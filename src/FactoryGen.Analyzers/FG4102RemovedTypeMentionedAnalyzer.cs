using System.Collections.Immutable;
using FactoryGen.Analysis.Layers;
using FactoryGen.Analysis.Stages;
using FactoryGen.Analysis.Usage.Legacy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>
/// Reports what still mentions a removed legacy type without calling it: imports, <c>typeof</c>, <c>nameof</c>, declarations, doc comments. Calls are
/// <see cref="FG4100LegacyUseAnalyzer"/>'s, and the compiler's.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG4102RemovedTypeMentionedAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = LayerRule.Error(
        "FG4102",
        "A removed legacy type is mentioned",
        "'{0}' {1}: use '{2}'");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var removed = RemovedTypes.Of(start.Compilation, BuildDate.Of(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions));
            if (!removed.IsEmpty)
            {
                start.RegisterSyntaxNodeAction(node => LookAtImport(node, removed), SyntaxKind.UsingDirective);
                start.RegisterSyntaxNodeAction(node => LookAtName(node, removed), SyntaxKind.IdentifierName);
            }
        });
    }

    private static void LookAtImport(SyntaxNodeAnalysisContext context, RemovedTypes removed)
    {
        var directive = (UsingDirectiveSyntax)context.Node;
        var symbol = context.SemanticModel.GetSymbolInfo(directive.NamespaceOrType, context.CancellationToken).Symbol;
        if ((symbol is INamespaceSymbol space ? removed.Of(space) : removed.Of(symbol)) is { } type)
        {
            Report(context, directive.NamespaceOrType, LegacyNames.FullName(symbol!), type);
        }
    }

    private static void LookAtName(SyntaxNodeAnalysisContext context, RemovedTypes removed)
    {
        var name = (IdentifierNameSyntax)context.Node;
        if (removed.MayMean(name.Identifier.ValueText)
            && name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null
            && !DocComments.IsShownAgain(context)
            && !IsCalled(name, context.SemanticModel, context.CancellationToken)
            && removed.Of(context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol) is { } type)
        {
            Report(context, name, LegacyNames.FullName(type.Type), type);
        }
    }

    // 'Caches.Get(user)', and a delegate made of it; in 'nameof(Caches.Get)' nothing is called.
    private static bool IsCalled(IdentifierNameSyntax name, SemanticModel model, CancellationToken cancellationToken)
    {
        ExpressionSyntax receiver = name.Parent is MemberAccessExpressionSyntax qualified && qualified.Name == name ? qualified : name;
        return receiver.Parent is MemberAccessExpressionSyntax access && access.Expression == receiver
            && model.GetSymbolInfo(access, cancellationToken).Symbol is IMethodSymbol;
    }

    private static void Report(SyntaxNodeAnalysisContext context, SyntaxNode place, string name, RemovedType type) => context.ReportDiagnostic(Diagnostic.Create(
        Rule, place.GetLocation(), name, type.Day is { } day ? $"was removed on {day}" : "is gone", type.Replacement));
}
