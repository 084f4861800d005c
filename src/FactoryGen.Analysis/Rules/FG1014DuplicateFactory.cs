using FactoryGen.Analysis.Graph;
using FactoryGen.Analysis.Model;
using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1014DuplicateFactory : Rule, IServiceRule, IGraphRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1014",
        "There is more than one factory",
        "'{0}' can't have this factory, because {1}: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1014"),
        WellKnownDiagnosticTags.NotConfigurable);

    public void Check(ServiceDeclaration service, Report report)
    {
        foreach (var attribute in service.Attributes.Skip(1))
        {
            report.At(
                Locations.Of(attribute, service.Implementation),
                TypeText.Name(service.Implementation),
                "another [ScopedFactory] stands on it already",
                "keep the one that names the service");
        }
    }

    public void Check(ServiceGraph graph, GraphReport report)
    {
        foreach (var service in graph.Services)
        {
            if (service is { Service: { } provided, Context: { } context } && RivalOf(service, provided, context, graph) is { } rival)
            {
                report.At(
                    service,
                    service.DisplayName,
                    $"{rival} provides '{provided.Name}' for '{context.Name}' already",
                    "keep one of the two, or let one name another service");
            }
        }
    }

    private static string? RivalOf(ServiceModel service, TypeReference provided, TypeReference context, ServiceGraph graph)
    {
        foreach (var other in graph.ProvidersOf(provided.Key))
        {
            if (other.Context!.Key == context.Key && other != service)
            {
                return $"'{other.DisplayName}'";
            }
        }

        return service.Rivals is { Count: > 0 } rivals ? $"'{rivals[0].Implementation}' of assembly '{rivals[0].Assembly}'" : null;
    }
}
