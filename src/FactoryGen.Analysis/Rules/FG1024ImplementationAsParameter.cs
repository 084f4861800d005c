using FactoryGen.Analysis.Graph;
using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1024ImplementationAsParameter : Rule, IGraphRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1024",
        "The parameter asks for an implementation",
        "'{0}' asks for '{1}', which its factory hands out as '{2}': ask for '{2}', or '{3}' would get another instance than the scope's",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1024"),
        WellKnownDiagnosticTags.NotConfigurable);

    public void Check(ServiceGraph graph, GraphReport report)
    {
        var local = graph.Services
            .Where(static service => service.Service is { } provided && provided.Key != service.Implementation.Key)
            .ToLookup(static service => service.Implementation.Key, static service => service.Service!.Name, StringComparer.Ordinal);
        foreach (var service in graph.Services)
        {
            if (service.Creator is not { } creator)
            {
                continue;
            }

            foreach (var parameter in creator.Parameters)
            {
                // A copy constructor, say, is given one to look at.
                if (parameter.Role == ParameterRole.Given
                    && parameter.Type.Key != service.Implementation.Key
                    && (local[parameter.Type.Key].FirstOrDefault() ?? parameter.HandedOutAs) is { } provided
                    && graph.DependencyOf(service, parameter) is null
                    && !graph.ProvidersOf(parameter.Type.Key).Any())
                {
                    report.At(service, parameter, parameter.Name, parameter.Type.Name, provided, service.DisplayName);
                }
            }
        }
    }
}
