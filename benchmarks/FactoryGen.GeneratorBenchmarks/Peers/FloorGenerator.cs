using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactoryGen.GeneratorBenchmarks.Peers;

/// <summary>
/// The least that any such generator costs: Roslyn's own search for the attributes, the constructor read, and the same text handed over.
/// It checks nothing, and doesn't even pay for printing the text: it was kept from a run of the real generator.
/// </summary>
internal sealed class FloorGenerator(Func<FloorService, string> textOf) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var services = Find(context, "FactoryGen.ScopedFactoryAttribute", ".Factory.g.cs");
        var contexts = Find(context, "FactoryGen.ScopeContextAttribute", ".ScopeContext.g.cs");
        var registration = services.Collect().Select(static (all, _) => new FloorService("FactoryGen.Registration.g.cs", all.Length.ToString()));

        context.RegisterSourceOutput(services, (output, service) => Emit(output, service));
        context.RegisterSourceOutput(contexts, (output, service) => Emit(output, service));
        context.RegisterSourceOutput(registration, (output, service) => Emit(output, service));
    }

    private static IncrementalValuesProvider<FloorService> Find(IncrementalGeneratorInitializationContext context, string attribute, string suffix) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
            attribute,
            static (node, _) => node is TypeDeclarationSyntax,
            (target, _) => Read((INamedTypeSymbol)target.TargetSymbol, suffix));

    private static FloorService Read(INamedTypeSymbol type, string suffix)
    {
        var constructor = type.InstanceConstructors.First(static method => !method.IsImplicitlyDeclared);
        var parameters = string.Join(", ", constructor.Parameters.Select(static parameter => parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)));
        return new FloorService($"{type.ContainingNamespace.ToDisplayString()}.{type.Name}{suffix}", parameters);
    }

    private void Emit(SourceProductionContext output, FloorService service) =>
        output.AddSource(service.HintName, SourceText.From(textOf(service), Encoding.UTF8));
}
