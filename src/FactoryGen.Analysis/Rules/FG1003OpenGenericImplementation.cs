using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1003OpenGenericImplementation : Rule, IServiceRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1003",
        "A generic class can't have a factory yet",
        "'{0}' is generic, and FactoryGen can't generate a factory for that yet: {1}, and put [ScopedFactory] on that",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1003"),
        WellKnownDiagnosticTags.NotConfigurable);

    public override bool EndsTheCheck => true;

    public void Check(ServiceDeclaration service, Report report)
    {
        for (var type = service.Implementation; type is not null; type = type.ContainingType)
        {
            if (type.Arity > 0)
            {
                var isItself = SymbolEqualityComparer.Default.Equals(type, service.Implementation);
                report.At(
                    Locations.OfName(service.Implementation, service.Attribute),
                    TypeText.Name(type),
                    isItself ? "derive a class from it that isn't" : $"derive a class from '{service.Implementation.Name}' outside of it");
                return;
            }
        }
    }
}
