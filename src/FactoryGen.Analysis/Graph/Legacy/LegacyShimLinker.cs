using FactoryGen.Analysis.Model;
using FactoryGen.Analysis.Model.Legacy;

namespace FactoryGen.Analysis.Graph.Legacy;

/// <summary>Joins the legacy entry points of a service with its factory.</summary>
internal static class LegacyShimLinker
{
    private const string CancellationToken = "global::System.Threading.CancellationToken";

    /// <summary>None if not even the shape of the factory is known.</summary>
    public static EquatableArray<LegacyShim> Link(ServiceModel service, ServiceGraph graph)
    {
        var linked = ServiceLinker.Link(service, graph);
        return linked is { Output: not LinkedOutput.Nothing, Service: { CanBeNamed: true } provided, Context: { CanBeNamed: true } context }
            ? service.LegacyEntries.Where(static entry => entry.Name is not null).Select(entry => Link(entry, entry.Name!, service, linked, provided, context)).ToEquatableArray()
            : [];
    }

    private static LegacyShim Link(LegacyEntryModel entry, LegacyName name, ServiceModel service, LinkedService linked, TypeReference provided, TypeReference context) => new()
    {
        Entry = entry,
        Name = name,
        Service = service.MetadataName,
        Implementation = service.DisplayName,
        ImplementationKey = service.Implementation.Key,
        Factory = linked.FullName,
        FactoryName = service.FactoryName ?? "",
        HasFactory = linked.Output == LinkedOutput.Factory,
        IsAsynchronous = linked.IsAsynchronous,
        Provided = provided,
        Context = context,
        Signature = entry.Signature is { } signature ? signature.Types
            : entry.WasAsync ?? linked.IsAsynchronous ? [context.Key, CancellationToken]
            : [context.Key],
        SuppressedIds = service.SuppressedIds.Concat(entry.SuppressedIds).ToEquatableArray(),
        Imports = provided.IsBound ? ImportsModel.None : service.Imports,
    };
}
