using System.Collections.Immutable;
using FactoryGen.Analysis.Graph;
using FactoryGen.Analysis.Graph.Legacy;
using FactoryGen.Analysis.Model;
using FactoryGen.Analysis.Parsing;
using FactoryGen.Analysis.Stages;
using FactoryGen.Generator.Emission;
using FactoryGen.Generator.Emission.Shims;
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

        var namedContexts = Named(contexts, ".ScopeContext", TrackingNames.ContextHintNames).WithTrackingName(TrackingNames.NamedContexts);
        context.RegisterSourceOutput(namedContexts, static (output, named) => ContextEmitter.Emit(output, named.Context, named.HintName));

        var keyMethods = KeyMethods(context).WithTrackingName(TrackingNames.KeyMethods);
        var namedKeyMethods = Named(keyMethods, ".ScopeKey", TrackingNames.KeyMethodHintNames).WithTrackingName(TrackingNames.NamedKeyMethods);
        context.RegisterSourceOutput(namedKeyMethods, static (output, named) => ScopeKeyEmitter.Emit(output, named.Context, named.HintName));

        // Of all services, because many have the same context.
        var referencedKeys = graph.SelectMany(static (services, _) => OneOrNone(services.ReferencedKeys)).WithTrackingName(TrackingNames.ReferencedKeys);
        context.RegisterSourceOutput(referencedKeys, static (output, keys) => ScopeKeyEmitter.Emit(output, keys));

        var legacy = graph.Select(static (services, _) => LegacyGraph.Of(services)).WithTrackingName(TrackingNames.Legacy);

        // Each legacy type by itself: another date runs the output of those types again in which a stage changes.
        var legacyTypes = legacy.Combine(Stages(context)).SelectMany(static (pair, _) => LegacyTypeLinker.Link(pair.Left, pair.Right)).WithTrackingName(TrackingNames.LegacyTypes);
        context.RegisterSourceOutput(legacyTypes, static (output, type) => LegacyTypeEmitter.Emit(output, type));
        var legacyFactories = legacyTypes.Collect().Select(static (types, _) => LegacyTypeLinker.Registered(types)).WithTrackingName(TrackingNames.LegacyFactories);

        // Collected because there is one registration method for all.
        var registration = linked.Collect().Combine(linkedByTypeArgument.Collect()).Combine(contexts.Collect().Combine(keyMethods.Collect())).Combine(RegistrationName(context)).Combine(legacyFactories)
            .Select(static (all, _) => RegistrationLinker.Link(all.Left.Left.Left.Left.Concat(all.Left.Left.Left.Right), all.Left.Left.Right.Left.Concat(all.Left.Left.Right.Right), all.Left.Right, all.Right))
            .WithTrackingName(TrackingNames.Registration);
        context.RegisterSourceOutput(registration, static (output, model) => RegistrationEmitter.Emit(output, model));
    }

    private static IncrementalValuesProvider<ServiceModel> Services(IncrementalGeneratorInitializationContext context, string attribute) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
            attribute,
            static (node, _) => node is TypeDeclarationSyntax,
            static (target, cancellationToken) => DeclarationReader.ReadService(target, cancellationToken))
        .SelectMany(static (model, _) => OneOrNone(model));

    private static IncrementalValuesProvider<ContextModel> Contexts(IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
            AttributeNames.ScopeContext,
            static (node, _) => node is TypeDeclarationSyntax,
            static (target, cancellationToken) => DeclarationReader.ReadContext(target, cancellationToken))
        .SelectMany(static (model, _) => OneOrNone(model));

    private static IncrementalValuesProvider<ContextModel> KeyMethods(IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
            AttributeNames.ScopeKey,
            static (node, _) => node is MethodDeclarationSyntax,
            static (target, cancellationToken) => DeclarationReader.ReadKeyMethod(target, cancellationToken))
        .SelectMany(static (model, _) => OneOrNone(model));

    private static ImmutableArray<T> OneOrNone<T>(T? model)
        where T : class => model is null ? ImmutableArray<T>.Empty : ImmutableArray.Create(model);

    // Collected because two types may have names that only differ by case, and files mustn't.
    private static IncrementalValuesProvider<(ContextModel Context, string HintName)> Named(IncrementalValuesProvider<ContextModel> contexts, string suffix, string namesStep)
    {
        var names = contexts.Select(static (model, _) => model.MetadataName).Collect()
            .Select(static (names, _) => names.Sort(StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(namesStep);
        return contexts.Combine(names).Select((pair, _) => (Context: pair.Left, HintName: new HintNames(pair.Right, suffix).Of(pair.Left.MetadataName)));
    }

    // Hardly any project has such contexts: then there is no output to run.
    private static ImmutableArray<EquatableArray<ContextModel>> OneOrNone(EquatableArray<ContextModel> keys) =>
        keys.IsEmpty ? ImmutableArray<EquatableArray<ContextModel>>.Empty : ImmutableArray.Create(keys);

    private static IncrementalValuesProvider<LinkedService> Link(IncrementalValuesProvider<ServiceModel> services, IncrementalValueProvider<ServiceGraph> graph) =>
        services.Combine(graph).Select(static (pair, _) => ServiceLinker.Link(pair.Left, pair.Right));

    private static IncrementalValueProvider<StageOptions> Stages(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => StageOptions.Of(options.GlobalOptions))
            .WithTrackingName(TrackingNames.Stages);

    private static IncrementalValueProvider<string?> RegistrationName(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => options.GlobalOptions.TryGetValue("build_property.FactoryGenRegistrationName", out var name) ? name : null)
            .WithTrackingName(TrackingNames.RegistrationName);
}
