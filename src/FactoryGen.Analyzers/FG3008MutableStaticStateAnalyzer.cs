using FactoryGen.Analysis.Ownership;
using FactoryGen.Analysis.Parsing;
using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>State of all users in a class of which each user has an own instance.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG3008MutableStaticStateAnalyzer() : UsageAnalyzer(UsageRule.Warning(
    "FG3008",
    "A scoped implementation has mutable static state",
    "Every user has an own '{0}', but all of them share '{1}', which can change: make it an instance member, or immutable"))
{
    private protected override void Start(CompilationStartAnalysisContext context, UsageKnowledge usage) => context.RegisterSymbolAction(
        symbol =>
        {
            var member = symbol.Symbol;
            if (member is { IsStatic: true, IsImplicitlyDeclared: false, ContainingType: { } type } && SharedState.IsMutable(member) && usage.ImplementationOf(type) is not null)
            {
                symbol.ReportDiagnostic(Diagnostic.Create(Descriptor, Locations.Of(member), TypeText.Name(type), member.Name));
            }
        },
        SymbolKind.Field,
        SymbolKind.Property,
        SymbolKind.Event);
}
