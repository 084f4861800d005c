using FactoryGen.Analysis.Graph;
using FactoryGen.Analysis.Model;
using FactoryGen.Analysis.Parsing;
using FactoryGen.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Generator;

/// <summary>
/// The pipeline, and nothing else: an annotated type becomes a model, models become a graph, a model linked with the graph
/// becomes a file. What is decided is decided in FactoryGen.Analysis; what is printed is printed in <c>Emission/</c>.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactoryGenGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var services = Services(context, AttributeNames.ScopedFactory).WithTrackingName(TrackingNames.Services);
        var servicesByTypeArgument = Services(context, AttributeNames.ScopedFactoryOfService).WithTrackingName(TrackingNames.ServicesByTypeArgument);
        var contexts = Contexts(context).WithTrackingName(TrackingNames.Contexts);

        // Collected because whether a factory is asynchronous, and which parameters come from its scope, depends on all others.
        var graph = services.Collect().Combine(servicesByTypeArgument.Collect())
            .Select(static (all, _) => new ServiceGraph(all.Left.Concat(all.Right)))
            .WithTrackingName(TrackingNames.Graph);

        // Each service is linked by itself: an edit runs the output of those services again that it changes, and of no other.
        var linked = Link(services, graph).WithTrackingName(TrackingNames.LinkedServices);
        var linkedByTypeArgument = Link(servicesByTypeArgument, graph).WithTrackingName(TrackingNames.LinkedServicesByTypeArgument);
        context.RegisterSourceOutput(linked, static (output, service) => FactoryEmitter.Emit(output, service));
        context.RegisterSourceOutput(linkedByTypeArgument, static (output, service) => FactoryEmitter.Emit(output, service));

        // Collected because two contexts may have names that only differ by case, and files mustn't.
        var hintNames = contexts.Select(static (model, _) => model.MetadataName).Collect()
            .Select(static (names, _) => names.Sort(StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(TrackingNames.ContextHintNames);
        var namedContexts = contexts.Combine(hintNames)
            .Select(static (pair, _) => (Context: pair.Left, HintName: new HintNames(pair.Right, ".ScopeContext").Of(pair.Left.MetadataName)))
            .WithTrackingName(TrackingNames.NamedContexts);
        context.RegisterSourceOutput(namedContexts, static (output, named) => ContextEmitter.Emit(output, named.Context, named.HintName));

        // Collected because there is one registration method for all.
        var registration = linked.Collect().Combine(linkedByTypeArgument.Collect()).Combine(contexts.Collect()).Combine(RegistrationName(context))
            .Select(static (all, _) => RegistrationLinker.Link(all.Left.Left.Left.Concat(all.Left.Left.Right), all.Left.Right, all.Right))
            .WithTrackingName(TrackingNames.Registration);
        context.RegisterSourceOutput(registration, static (output, model) => RegistrationEmitter.Emit(output, model));
    }

    private static IncrementalValuesProvider<ServiceModel> Services(IncrementalGeneratorInitializationContext context, string attribute) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
            attribute,
            static (node, _) => node is TypeDeclarationSyntax,
            static (target, cancellationToken) => DeclarationReader.ReadService(target, cancellationToken))
        .Where(static model => model is not null)
        .Select(static (model, _) => model!);

    private static IncrementalValuesProvider<ContextModel> Contexts(IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
            AttributeNames.ScopeContext,
            static (node, _) => node is TypeDeclarationSyntax,
            static (target, cancellationToken) => DeclarationReader.ReadContext(target, cancellationToken))
        .Where(static model => model is not null)
        .Select(static (model, _) => model!);

    private static IncrementalValuesProvider<LinkedService> Link(IncrementalValuesProvider<ServiceModel> services, IncrementalValueProvider<ServiceGraph> graph) =>
        services.Combine(graph).Select(static (pair, _) => ServiceLinker.Link(pair.Left, pair.Right));

    private static IncrementalValueProvider<string?> RegistrationName(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => options.GlobalOptions.TryGetValue("build_property.FactoryGenRegistrationName", out var name) ? name : null)
            .WithTrackingName(TrackingNames.RegistrationName);
}
