using FactoryGen.Analysis.Ownership;
using FactoryGen.Analysis.Parsing;
using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>An implementation that somebody else than its factory builds: with <c>new</c>, a copy, reflection, a serialiser.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG3001BuiltAroundFactoryAnalyzer() : UsageAnalyzer(UsageRule.Error(
    "FG3001",
    "The implementation is built around its factory",
    "This builds a '{0}' that no scope shares, initialises or disposes: get it from {1}"))
{
    private protected override void Start(CompilationStartAnalysisContext context, UsageKnowledge usage)
    {
        // A test of the implementation builds it, and nothing else: it is the one who owns it.
        if (TestProject.Is(context.Options))
        {
            return;
        }

        var construction = new Construction(usage);
        context.RegisterOperationAction(
            operation => Check(operation, construction),
            OperationKind.ObjectCreation,
            OperationKind.With,
            OperationKind.Invocation);
    }

    private void Check(OperationAnalysisContext context, Construction construction)
    {
        if (construction.BuiltBy(context.Operation) is { } implementation && !IsItsOwnCreator(implementation.Implementation, context.ContainingSymbol))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor,
                Place(context.Operation.Syntax),
                TypeText.Name(implementation.Implementation),
                implementation.Factory is { } factory ? $"'{factory.Name}.{FactoryContract.NameOf(implementation.Colour)}'" : "its factory"));
        }
    }

    // [FactoryConstructor] on a Create hands the building to the class itself; whether it can do that is FG1009's to say.
    private static bool IsItsOwnCreator(INamedTypeSymbol implementation, ISymbol containing)
    {
        for (var type = containing as INamedTypeSymbol ?? containing.ContainingType; type is not null; type = type.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, implementation.OriginalDefinition))
            {
                return type.GetMembers().Any(static member => member is IMethodSymbol { MethodKind: MethodKind.Ordinary } && member.Has(AttributeNames.IsFactoryConstructor));
            }
        }

        return false;
    }

    // What goes over several lines is shown where it says what it does.
    private static Location Place(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } => name.GetLocation(),
        WithExpressionSyntax copy => copy.WithKeyword.GetLocation(),
        _ => syntax.GetLocation(),
    };
}
