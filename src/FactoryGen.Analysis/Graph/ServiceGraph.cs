using System.Collections.Immutable;
using FactoryGen.Analysis.Model;
using FactoryGen.Analysis.Rules;

namespace FactoryGen.Analysis.Graph;

/// <summary>
/// All services of the assembly and how they depend on each other. Equal graphs have equal services; everything else in
/// it follows from them.
/// </summary>
internal sealed class ServiceGraph : IEquatable<ServiceGraph>
{
    private readonly ILookup<string, ServiceModel> _byService;
    private readonly Dictionary<string, ImmutableArray<Dependency>> _dependencies;
    private readonly Lazy<ImmutableArray<GraphFinding>> _findings;
    private readonly Lazy<HashSet<string>> _withFindings;
    private readonly Lazy<Colouring> _colouring;
    private readonly Lazy<Visibility> _visibility;
    private readonly Lazy<HintNames> _hintNames;

    public ServiceGraph(IEnumerable<ServiceModel> services)
    {
        Services = InOrder(services);
        _byService = Services.Where(static service => service is { Service: not null, Context: not null }).ToLookup(static service => service.Service!.Key, StringComparer.Ordinal);
        Factories = new FactoryIndex(Services);
        _dependencies = Services.ToDictionary(static service => service.MetadataName, FindDependencies, StringComparer.Ordinal);
        _colouring = new(() => new Colouring(this));
        _visibility = new(() => new Visibility(this));
        _hintNames = new(() => new HintNames(Services.Select(static service => service.MetadataName), ".Factory"));
        _findings = new(() => DeclarationRules.Check(this));
        _withFindings = new(() => new(Findings.Select(static finding => finding.Service), StringComparer.Ordinal));
    }

    /// <summary>In the order of their metadata names.</summary>
    public EquatableArray<ServiceModel> Services { get; }

    /// <summary>The factories of this assembly by their names.</summary>
    public FactoryIndex Factories { get; }

    /// <summary>What is wrong between services, however far each of them is right by itself.</summary>
    public ImmutableArray<GraphFinding> Findings => _findings.Value;

    /// <summary>Whether <see cref="Findings"/> has one about the service.</summary>
    public bool HasFinding(ServiceModel service) => _withFindings.Value.Contains(service.MetadataName);

    /// <summary>Which services are asynchronous, and why.</summary>
    public Colouring Colouring => _colouring.Value;

    /// <summary>Which factories can be public.</summary>
    public Visibility Visibility => _visibility.Value;

    public HintNames HintNames => _hintNames.Value;

    /// <summary>The contexts that methods of referenced assemblies make ones, in the order of their metadata names.</summary>
    public EquatableArray<ContextModel> ReferencedKeys => Services
        .Select(static service => service.ReferencedKey)
        .OfType<ContextModel>()
        .Where(static key => key.IsSound)
        .Distinct()
        .OrderBy(static key => key.MetadataName, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>The services of this assembly that provide a service, by its <see cref="TypeReference.Key"/>, in whatever context: one in each, if all is well.</summary>
    public IEnumerable<ServiceModel> ProvidersOf(string service) => _byService[service];

    /// <summary>The parameters of the implementation that come from the same scope, in declaration order.</summary>
    public ImmutableArray<Dependency> DependenciesOf(ServiceModel service) =>
        _dependencies.TryGetValue(service.MetadataName, out var dependencies) ? dependencies : ImmutableArray<Dependency>.Empty;

    /// <summary>The dependency that the parameter is; null if it isn't one. Equal models mean the same: an incremental run keeps older instances.</summary>
    public Dependency? DependencyOf(ServiceModel service, ParameterModel parameter)
    {
        foreach (var dependency in DependenciesOf(service))
        {
            if (dependency.Parameter == parameter)
            {
                return dependency;
            }
        }

        return null;
    }

    /// <summary>
    /// The service of this assembly whose factory stands for the parameter in the factory's constructor: because the parameter
    /// is that service, or because it is that factory.
    /// </summary>
    public ServiceModel? FactoryFor(ServiceModel service, ParameterModel parameter) =>
        parameter.Role != ParameterRole.Given ? null : DependencyOf(service, parameter)?.Local ?? Factories.Find(service, parameter.Type);

    /// <summary>
    /// The context of the factory that the parameter asks for, as a <see cref="TypeReference.Key"/>; null if its type is no
    /// factory. Local factories are found before they are generated, too.
    /// </summary>
    public string? FactoryContextOf(ServiceModel service, ParameterModel parameter) =>
        Factories.Find(service, parameter.Type)?.Context?.Key ?? parameter.FactoryContext;

    public bool Equals(ServiceGraph? other) => other is not null && Services == other.Services;

    public override bool Equals(object? obj) => Equals(obj as ServiceGraph);

    public override int GetHashCode() => Services.GetHashCode();

    // A type in several files is read once for each.
    private static EquatableArray<ServiceModel> InOrder(IEnumerable<ServiceModel> services)
    {
        var ordered = ImmutableArray.CreateBuilder<ServiceModel>();
        foreach (var service in services.OrderBy(static service => service.MetadataName, StringComparer.Ordinal))
        {
            if (ordered.Count == 0 || ordered[ordered.Count - 1].MetadataName != service.MetadataName)
            {
                ordered.Add(service);
            }
        }

        return new(ordered.ToImmutable());
    }

    private ImmutableArray<Dependency> FindDependencies(ServiceModel service)
    {
        if (service is not { Context: { } context, Creator: { } creator })
        {
            return ImmutableArray<Dependency>.Empty;
        }

        List<Dependency>? found = null;
        foreach (var parameter in creator.Parameters)
        {
            if (FindDependency(parameter, context.Key) is { } dependency)
            {
                (found ??= []).Add(dependency);
            }
        }

        return found?.ToImmutableArray() ?? ImmutableArray<Dependency>.Empty;
    }

    private Dependency? FindDependency(ParameterModel parameter, string context)
    {
        if (parameter.Role != ParameterRole.Given)
        {
            return null;
        }

        foreach (var provider in _byService[parameter.Type.Key])
        {
            if (provider.Context!.Key == context && Factories.Has(provider))
            {
                return new Dependency { Parameter = parameter, Local = provider };
            }
        }

        foreach (var referenced in parameter.ReferencedFactories)
        {
            if (referenced.Context == context)
            {
                return new Dependency { Parameter = parameter, Referenced = referenced };
            }
        }

        return null;
    }
}
