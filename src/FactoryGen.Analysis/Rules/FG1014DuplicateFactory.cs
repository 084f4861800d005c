using FactoryGen.Analysis.Graph;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1014DuplicateFactory : GraphRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1014",
        "Two implementations provide the same service in the same context",
        "'{0}' and '{1}' both provide '{2}' for '{3}': keep one [ScopedFactory] of the two, or let one name another service",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1014"),
        WellKnownDiagnosticTags.NotConfigurable);

    public override void Check(ServiceGraph graph, GraphReport report)
    {
        foreach (var service in graph.Services)
        {
            if (service is not { Service: { } provided, Context: { } context })
            {
                continue;
            }

            var rival = graph.ProvidersOf(provided.Key, context.Key).FirstOrDefault(other => other != service)?.DisplayName
                ?? service.Rivals.Select(static rival => $"{rival.Implementation}' of assembly '{rival.Assembly}").FirstOrDefault();
            if (rival is not null)
            {
                report.At(service, service.DisplayName, rival, provided.Name, context.Name);
            }
        }
    }
}
