using FactoryGen.Analysis.Model;

namespace FactoryGen.Analysis.Graph;

/// <summary>Settles everything about one service that depends on the others, and every name in its factory.</summary>
internal static class ServiceLinker
{
    public static LinkedService Link(ServiceModel service, ServiceGraph graph)
    {
        var name = service.FactoryName ?? "";
        var members = new UniqueNames(MemberNames(name, service));
        var because = graph.Colouring.BecauseOf(service);
        var slot = members.Take("_slot");
        var given = members.Take("_given");
        var create = members.Take(because is null ? "Create" : "CreateAsync");
        EquatableArray<LinkedParameter> parameters = service.Creator is { } creator ? new ParameterLinker(service, graph, members, create).Link(creator.Parameters) : [];
        return new LinkedService
        {
            Output = OutputOf(service, graph),
            HintName = graph.HintNames.Of(service.MetadataName),
            Namespace = service.Namespace,
            Name = CSharpName.EscapeType(name),
            FullName = FactoryIndex.GlobalName(service),
            IsPublic = graph.Visibility.IsPublic(service),
            DisplayName = service.DisplayName,
            Implementation = service.Implementation,
            Service = service.Service,
            Context = service.Context,
            Lookup = service.Lookup,
            Because = because,
            HasCreator = service.Creator is not null,
            CreatorMethod = service.Creator?.Method is { } method ? CSharpName.Escape(method) : null,
            AwaitsCreator = service.Creator is { IsAsynchronous: true },
            IsTrivial = because is null && service.Creator is { IsTrivial: true } && parameters.All(static parameter => parameter.Source != LinkedParameterSource.Factory),
            Initializer = service.Initializer,
            Parameters = parameters,
            SlotField = slot,
            GivenField = given,
            CreateMethod = create,
            SuppressedIds = service.SuppressedIds,
            Imports = service.Imports,
            Assembly = service.Assembly,
        };
    }

    /// <summary>Whether the service has a working factory.</summary>
    public static LinkedOutput OutputOf(ServiceModel service, ServiceGraph graph) =>
        !graph.Factories.Has(service) ? LinkedOutput.Nothing
        : IsSound(service, graph) ? LinkedOutput.Factory
        : LinkedOutput.Skeleton;

    private static bool IsSound(ServiceModel service, ServiceGraph graph) =>
        service is { IsSound: true, Service.CanBeNamed: true, Context.CanBeNamed: true, Creator: { } creator }
        && creator.Parameters.All(static parameter => parameter.Type.CanBeNamed)
        && graph.Factories.IsOnlyOfItsName(service)
        && !graph.HasFinding(service);

    private static string[] MemberNames(string factory, ServiceModel service)
    {
        var parameters = service.Creator?.Parameters ?? EquatableArray<ParameterModel>.Empty;
        var names = new string[parameters.Count + 3];
        names[0] = factory;
        names[1] = "Get";
        names[2] = "GetAsync";
        for (var index = 0; index < parameters.Count; index++)
        {
            names[index + 3] = parameters[index].Name;
        }

        return names;
    }
}
