using FactoryGen.Analysis.Graph;
using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1021BrokenPromise : Rule, IGraphRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1021",
        "The implementation isn't what [ScopedService] says",
        "'{0}' isn't the '{1}' that its [ScopedService] promises, because {2}: {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1021"),
        WellKnownDiagnosticTags.NotConfigurable);

    public void Check(ServiceGraph graph, GraphReport report)
    {
        foreach (var service in graph.Services)
        {
            // What is wrong by itself is said first: the colour of such a class may not be the one that it is meant to have.
            if (service is { IsSound: true, Promise: { } promise, Service: { } provided, Context: { } context }
                && Breach(service, promise, context, graph) is var (breach, remedy))
            {
                report.At(service, service.DisplayName, provided.Name, breach, remedy);
            }
        }
    }

    private static (string Breach, string Remedy)? Breach(ServiceModel service, ScopedServiceModel promise, TypeReference context, ServiceGraph graph)
    {
        var because = graph.Colouring.BecauseOf(service);
        return promise.Context != context.Key
            ? ($"its scope is that of '{context.Name}', not of '{promise.ContextName}'", "let both name the same context")
            : (promise.IsAsynchronous, because) switch
            {
                (true, null) => ("nothing about it is asynchronous", "remove 'Async = true' there"),
                (false, not null) => ($"it is asynchronous ({because})", "add 'Async = true' there"),
                _ => null,
            };
    }
}
