using FactoryGen.Analysis.Model;

namespace FactoryGen.Analysis.Graph;

/// <summary>The factories that will be generated, by name: before generation, no compiler can look them up.</summary>
internal sealed class FactoryIndex
{
    private readonly ILookup<string, ServiceModel> _byName;
    private readonly ILookup<(string? Namespace, string Name), ServiceModel> _byFullName;

    public FactoryIndex(IEnumerable<ServiceModel> services)
    {
        var named = services.Where(static service => service is { FactoryName: not null, IsFactoryNameTaken: false }).ToArray();
        _byName = named.ToLookup(static service => service.FactoryName!, StringComparer.Ordinal);
        _byFullName = named.ToLookup(static service => (service.Namespace, service.FactoryName!));
    }

    /// <summary>The service whose factory the type is, as <paramref name="user"/> would mean it; null if it is no factory of this assembly.</summary>
    public ServiceModel? Find(ServiceModel user, TypeReference type)
    {
        var written = type.Key.StartsWith("global::", StringComparison.Ordinal) ? type.Key.Substring("global::".Length) : type.Key;

        // A factory is neither generic nor nested: what the compiler knows has its name already.
        var name = type.IsBound ? type.Name : written.Substring(written.LastIndexOf('.') + 1).TrimStart('@');
        if (!_byName.Contains(name))
        {
            return null;
        }

        var candidates = _byName[name].Where(candidate => Means(written, candidate, type.IsBound)).ToArray();
        return candidates is [var only]
            ? only
            : candidates.OrderBy(static candidate => candidate.Namespace?.Length ?? 0).LastOrDefault(candidate => Encloses(candidate.Namespace, user.Namespace));
    }

    /// <summary>Whether no other service claims the factory's full name.</summary>
    public bool IsOnlyOfItsName(ServiceModel service) => SameName(service).Count() < 2;

    /// <summary>Whether a class is generated for the service: its name is free, and if several claim it, the first gets it.</summary>
    public bool Has(ServiceModel service) => !service.IsFactoryNameTaken && SameName(service).FirstOrDefault()?.MetadataName == service.MetadataName;

    /// <summary>The services that claim the same full name for their factory, in the order of their metadata names.</summary>
    public IEnumerable<ServiceModel> SameName(ServiceModel service) => service.FactoryName is { } name ? _byFullName[(service.Namespace, name)] : [];

    /// <summary>The fully qualified name of a service's factory.</summary>
    public static string FullName(ServiceModel service) => service.Namespace is { } space
        ? $"{space}.{CSharpName.EscapeType(service.FactoryName ?? "")}"
        : CSharpName.EscapeType(service.FactoryName ?? "");

    // A bound type has its full name. What is copied as written may be qualified partly, or found by a using directive.
    private static bool Means(string written, ServiceModel candidate, bool isBound)
    {
        var full = FullName(candidate);
        return full == written || (!isBound && (!written.Contains('.') || full.EndsWith("." + written, StringComparison.Ordinal)));
    }

    private static bool Encloses(string? outer, string? inner) =>
        outer is null || outer == inner || (inner is not null && inner.StartsWith(outer + ".", StringComparison.Ordinal));
}
