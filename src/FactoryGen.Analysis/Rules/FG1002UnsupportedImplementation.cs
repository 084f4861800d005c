using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1002UnsupportedImplementation : Rule, IServiceRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1002",
        "Only a class that can be constructed can be an implementation",
        "'{0}' is {1}, and a scope keeps one instance of a class: put [ScopedFactory] on a class or record class that can be constructed",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1002"),
        WellKnownDiagnosticTags.NotConfigurable);

    public override bool EndsTheCheck => true;

    public void Check(ServiceDeclaration service, Report report)
    {
        if (Obstacle(service.Implementation) is { } obstacle)
        {
            report.At(Locations.OfName(service.Implementation, service.Attribute), TypeText.Name(service.Implementation), obstacle);
        }
    }

    private static string? Obstacle(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Struct } => "a struct",
        { TypeKind: not TypeKind.Class } => "no class",
        { IsStatic: true } => "static",
        { IsAbstract: true } => "abstract",
        _ => null,
    };
}
