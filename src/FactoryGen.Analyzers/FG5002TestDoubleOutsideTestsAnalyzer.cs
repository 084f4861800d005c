using FactoryGen.Analysis.Ownership;
using FactoryGen.Analysis.Parsing;
using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analyzers;

/// <summary>A fake that production code uses.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG5002TestDoubleOutsideTestsAnalyzer() : UsageAnalyzer(UsageRule.Error(
    "FG5002",
    "A test double is used outside a test project",
    "'{0}' is a [TestDouble]: only a project with IsTestProject=true may use it"))
{
    private protected override void Start(CompilationStartAnalysisContext context, UsageKnowledge usage)
    {
        if (!TestProject.Is(context.Options))
        {
            context.RegisterOperationAction(
                Check,
                OperationKind.ObjectCreation,
                OperationKind.TypeOf,
                OperationKind.Invocation,
                OperationKind.FieldReference,
                OperationKind.PropertyReference,
                OperationKind.MethodReference);
            context.RegisterSymbolAction(CheckBase, SymbolKind.NamedType);
        }
    }

    // Who derives from a fake is one, whatever else is said about it.
    private void CheckBase(SymbolAnalysisContext context)
    {
        if (context.Symbol is INamedTypeSymbol { TypeKind: TypeKind.Class, BaseType: { SpecialType: SpecialType.None } fake } type && UsageKnowledge.IsTestDouble(fake) && !IsAmongFakes(type))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, Locations.Of(type), TypeText.Name(fake)));
        }
    }

    private void Check(OperationAnalysisContext context)
    {
        if (Used(context.Operation).FirstOrDefault(UsageKnowledge.IsTestDouble) is { } fake && !IsAmongFakes(context.ContainingSymbol))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, context.Operation.Syntax.GetLocation(), TypeText.Name(fake)));
        }
    }

    private static IEnumerable<ITypeSymbol> Used(IOperation operation) => operation switch
    {
        IObjectCreationOperation { Type: INamedTypeSymbol type } => Parts(type),
        ITypeOfOperation { TypeOperand: var type } => [type],
        IInvocationOperation { TargetMethod: var method } => method.TypeArguments.Concat(method.IsStatic ? Parts(method.ContainingType) : []),
        IMethodReferenceOperation { Method: { IsStatic: true } method } => Parts(method.ContainingType),
        IMemberReferenceOperation { Member: { IsStatic: true } member } => Parts(member.ContainingType),
        _ => [],
    };

    private static IEnumerable<ITypeSymbol> Parts(INamedTypeSymbol type) => type.TypeArguments.Prepend(type);

    // Fakes may be made of fakes, wherever they live.
    private static bool IsAmongFakes(ISymbol symbol)
    {
        for (var type = symbol as INamedTypeSymbol ?? symbol.ContainingType; type is not null; type = type.ContainingType)
        {
            if (UsageKnowledge.IsTestDouble(type))
            {
                return true;
            }
        }

        return false;
    }
}
