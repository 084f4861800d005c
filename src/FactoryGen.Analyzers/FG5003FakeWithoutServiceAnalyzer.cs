using FactoryGen.Analysis.Parsing;
using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>A fake that can't stand for what it names.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG5003FakeWithoutServiceAnalyzer() : UsageAnalyzer(UsageRule.Error(
    "FG5003",
    "The test double doesn't implement its service",
    "'{0}' is marked as a double of '{1}', but doesn't implement it: implement it, or name the service that it stands for"))
{
    private protected override void Start(CompilationStartAnalysisContext context, UsageKnowledge usage) =>
        context.RegisterSymbolAction(symbol => Check(symbol, usage), SymbolKind.NamedType);

    private void Check(SymbolAnalysisContext context, UsageKnowledge usage)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        foreach (var attribute in type.GetAttributes().Where(UsageKnowledge.IsTestDouble))
        {
            // What doesn't bind the compiler reports.
            if (attribute.ConstructorArguments is [{ Value: ITypeSymbol service and not IErrorTypeSymbol }] && !Implements(type, service, usage))
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptor, Place(attribute, type), TypeText.Name(type), TypeText.Name(service)));
            }
        }
    }

    private static bool Implements(INamedTypeSymbol type, ITypeSymbol service, UsageKnowledge usage) =>
        usage.Known.Compilation.ClassifyCommonConversion(type, service) is { IsImplicit: true, IsUserDefined: false }
        || (service is INamedTypeSymbol { IsUnboundGenericType: true } open
            && type.AllInterfaces.Any(implemented => SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, open.OriginalDefinition)));

    private static Location Place(AttributeData attribute, INamedTypeSymbol type) =>
        attribute.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax { ArgumentList.Arguments: [{ Expression: TypeOfExpressionSyntax { Type: var service } }] }
            ? service.GetLocation()
            : Locations.Of(attribute, type);
}
