using FactoryGen.Analysis.Graph;
using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1016ForeignScopeDependency : Rule, IGraphRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1016",
        "The parameter belongs to another context",
        "'{0}' belongs to a scope of '{1}', and '{2}' lives in one of '{3}': give both the same context, or pass it to the method that needs it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1016"),
        WellKnownDiagnosticTags.NotConfigurable);

    public void Check(ServiceGraph graph, GraphReport report)
    {
        foreach (var service in graph.Services)
        {
            if (service is not { Context: { } context, Creator: { } creator })
            {
                continue;
            }

            foreach (var parameter in creator.Parameters)
            {
                if (parameter.Role == ParameterRole.Given
                    && graph.DependencyOf(service, parameter) is null
                    && ForeignContextOf(service, parameter, context, graph) is { } foreign)
                {
                    report.At(service, parameter, parameter.Name, foreign, service.DisplayName, context.Name);
                }
            }
        }
    }

    private static string? ForeignContextOf(ServiceModel service, ParameterModel parameter, TypeReference context, ServiceGraph graph)
    {
        var providers = graph.ProvidersOf(parameter.Type.Key).ToArray();
        if (providers.Length > 0)
        {
            return providers.Any(provider => provider.Context == context) ? null : providers[0].Context?.Name;
        }

        var foreign = graph.FactoryContextOf(service, parameter) is { } ofFactory && ofFactory != context.Key ? ofFactory
            : parameter.ReferencedFactories is { Count: > 0 } factories ? factories[0].Context
            : null;
        return foreign?.Substring(foreign.LastIndexOf('.') + 1).Replace("global::", "");
    }
}
