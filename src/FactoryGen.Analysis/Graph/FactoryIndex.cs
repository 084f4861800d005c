using FactoryGen.Analysis.Model;

namespace FactoryGen.Analysis.Graph;

/// <summary>The factories that will be generated, by name: before generation, no compiler can look them up.</summary>
internal sealed class FactoryIndex
{
    private readonly ILookup<string, ServiceModel> _byName;

    public FactoryIndex(IEnumerable<ServiceModel> services)
    {
        var named = services.Where(static service => service is { FactoryName: not null, IsFactoryNameTaken: false }).ToArray();
        _byName = named.ToLookup(static service => service.FactoryName!, StringComparer.Ordinal);
    }

    /// <summary>The service whose factory the type is, as <paramref name="user"/> would mean it; null if it is no factory of this assembly.</summary>
    public ServiceModel? Find(ServiceModel user, TypeReference type)
    {
        // A factory is neither generic nor nested: what the compiler knows has its name already.
        var name = type.IsBound ? type.Name : LastName(WithoutGlobal(type.Key));
        return _byName.Contains(name) ? Choose(user, type, name) : null;
    }

    private ServiceModel? Choose(ServiceModel user, TypeReference type, string name)
    {
        var written = WithoutGlobal(type.Key);
        var candidates = _byName[name].Where(candidate => Means(written, candidate, type.IsBound)).ToArray();
        return candidates is [var only]
            ? only
            : candidates.OrderBy(static candidate => candidate.Namespace?.Length ?? 0).LastOrDefault(candidate => Encloses(candidate.Namespace, user.Namespace));
    }

    /// <summary>Whether no other service claims the factory's full name.</summary>
    public bool IsOnlyOfItsName(ServiceModel service) => SameName(service).Count() < 2;

    /// <summary>Whether a class is generated for the service: its name is free, and if several claim it, the first gets it.</summary>
    public bool Has(ServiceModel service)
    {
        if (!service.IsFactoryNameTaken)
        {
            foreach (var other in OfName(service))
            {
                if (other.Namespace == service.Namespace)
                {
                    return other.MetadataName == service.MetadataName;
                }
            }
        }

        return false;
    }

    /// <summary>The services that claim the same full name for their factory, in the order of their metadata names.</summary>
    public IEnumerable<ServiceModel> SameName(ServiceModel service) =>
        OfName(service).Where(other => other.Namespace == service.Namespace);

    /// <summary>The fully qualified name of a service's factory.</summary>
    public static string FullName(ServiceModel service) => service.Namespace is { } space
        ? $"{space}.{CSharpName.EscapeType(service.FactoryName ?? "")}"
        : CSharpName.EscapeType(service.FactoryName ?? "");

    /// <summary>The same as code says it.</summary>
    public static string GlobalName(ServiceModel service) => service.Namespace is { } space
        ? $"global::{space}.{CSharpName.EscapeType(service.FactoryName ?? "")}"
        : $"global::{CSharpName.EscapeType(service.FactoryName ?? "")}";

    private IEnumerable<ServiceModel> OfName(ServiceModel service) => service.FactoryName is { } name ? _byName[name] : [];

    private static string WithoutGlobal(string key) => key.StartsWith("global::", StringComparison.Ordinal) ? key.Substring("global::".Length) : key;

    private static string LastName(string written) => written.Substring(written.LastIndexOf('.') + 1).TrimStart('@');

    // A bound type has its full name. What is copied as written may be qualified partly, or found by a using directive.
    private static bool Means(string written, ServiceModel candidate, bool isBound)
    {
        var full = FullName(candidate);
        return full == written || (!isBound && (!written.Contains('.') || full.EndsWith("." + written, StringComparison.Ordinal)));
    }

    private static bool Encloses(string? outer, string? inner) =>
        outer is null || outer == inner || (inner is not null && inner.StartsWith(outer + ".", StringComparison.Ordinal));
}
