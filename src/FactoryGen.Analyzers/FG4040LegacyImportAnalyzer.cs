using FactoryGen.Analysis.Layers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Reports using directives, plain, global, static and aliases, of what is legacy.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG4040LegacyImportAnalyzer() : LegacyNameAnalyzer(LayerRule.Warning(
    "FG4040",
    "Something legacy is imported",
    "'{0}' is legacy: {1}"))
{
    private protected override void Start(CompilationStartAnalysisContext context, LegacyNames names) =>
        context.RegisterSyntaxNodeAction(
            node =>
            {
                var directive = (UsingDirectiveSyntax)node.Node;
                if (LegacyMention.Of(directive, node.SemanticModel, names, node.CancellationToken) is { } mention
                    && !IsOfLegacyFile(directive, node.SemanticModel, names, node.CancellationToken))
                {
                    node.ReportDiagnostic(Report(mention));
                }
            },
            SyntaxKind.UsingDirective);

    // A directive at the top serves the namespaces below it.
    private static bool IsOfLegacyFile(UsingDirectiveSyntax directive, SemanticModel model, LegacyNames names, CancellationToken cancellationToken) =>
        directive.Parent is CompilationUnitSyntax unit
            ? unit.Members.Count > 0 && unit.Members.All(member => IsLegacy(member, model, names, cancellationToken))
            : names.IsLegacyCode(directive, model, cancellationToken);

    private static bool IsLegacy(MemberDeclarationSyntax member, SemanticModel model, LegacyNames names, CancellationToken cancellationToken) =>
        member is BaseNamespaceDeclarationSyntax or BaseTypeDeclarationSyntax or DelegateDeclarationSyntax
        && names.IsLegacyCode(member, model, cancellationToken);
}
