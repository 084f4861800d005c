using FactoryGen.Analysis.Ownership;
using FactoryGen.Analysis.Parsing;
using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>An implementation that a container builds, or an instance of a scope that a container hands out and disposes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG3002RegisteredInContainerAnalyzer() : UsageAnalyzer(UsageRule.Error(
    "FG3002",
    "A container is told to own what belongs to a scope",
    "The container would {0} '{1}', which belongs to the scope of a user: register the factories with Add…Factories() and call {2} where the user is known"))
{
    private protected override void Start(CompilationStartAnalysisContext context, UsageKnowledge usage)
    {
        var construction = new Construction(usage);
        var reader = new InstanceReader(usage);
        context.RegisterOperationAction(
            operation => Check(operation, construction, reader),
            OperationKind.Invocation,
            OperationKind.ObjectCreation);
    }

    private void Check(OperationAnalysisContext context, Construction construction, InstanceReader reader)
    {
        if (ContainerRegistration.Of(context.Operation) is not { } registration)
        {
            return;
        }

        if (registration.Types.Select(construction.ImplementationOf).FirstOrDefault(static found => found is not null) is { } implementation)
        {
            Report(context, "build", TypeText.Name(implementation.Implementation), implementation.Factory, implementation.Colour);
        }
        else if (registration.Products.Select(reader.Read).FirstOrDefault(static product => product.Origin == InstanceOrigin.Factory) is { Call: { } call } product)
        {
            Report(context, "share and dispose", product.Name, call.FactoryType, call.Colour);
        }
    }

    private void Report(OperationAnalysisContext context, string what, string name, INamedTypeSymbol? factory, FactoryColour colour) => context.ReportDiagnostic(Diagnostic.Create(
        Descriptor,
        Place(context.Operation.Syntax).GetLocation(),
        what,
        name,
        factory is null ? "the factory" : $"'{factory.Name}.{FactoryContract.NameOf(colour)}'"));

    // In a chain of registrations, the one that it is about.
    private static SyntaxNode Place(SyntaxNode syntax) =>
        syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } ? name : syntax;
}
