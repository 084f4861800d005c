using System.Collections.Immutable;
using FactoryGen.Analysis.Model;
using FactoryGen.Analysis.Parsing.Legacy;
using FactoryGen.Analysis.Rules;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>Makes the model of a service: here its symbols die.</summary>
internal static class ServiceModelBuilder
{
    public static ServiceModel Build(ServiceDeclaration service)
    {
        var known = service.Known;
        var implementation = service.Implementation;
        var provided = ServiceOf(service);
        return new ServiceModel
        {
            MetadataName = TypeText.MetadataName(implementation),
            DisplayName = TypeText.Name(implementation),
            Namespace = known.NamespaceOf(implementation),
            Implementation = known.Bound(implementation),
            Service = provided,
            Context = service.Context is { Type: { IsRefLikeType: false, IsStatic: false } } context && known.CanName(context.Type) ? known.Bound(context.Type) : null,
            Lookup = service.Context?.Lookup ?? ContextLookup.Key,
            ReferencedKey = service.Context is { KeyMethod: not null, IsReferenced: true } foreign ? ContextModelBuilder.Build(foreign) : null,
            Promise = ScopedServiceParser.Parse(service.Service, known),
            FactoryName = service.FactoryName,
            IsFactoryNameTaken = !service.FactoryNameHolders.IsEmpty,
            HidesWhatItTakes = service.HiddenByFactory is not null,
            Creator = CreatorOf(service),
            Initializer = InitializerOf(service),
            IsSound = IsSound(service),
            Rivals = provided is null ? [] : RivalsOf(provided, service),
            SuppressedIds = SuppressedIds.Of(Mentioned(service), known),
            Imports = ImportsReader.Read(WrittenTypes(service)),
            LegacyEntries = LegacyParser.Parse(service).Select(LegacyModelBuilder.Build).ToEquatableArray(),
            Assembly = known.Assembly,
        };
    }

    private static bool IsSound(ServiceDeclaration service) =>
        service is { Context: { } context, Creation.Chosen: not null }
        && (context.IsReferenced ? context is { IsBuilt: true, IsAmbiguous: false } : service.Known.IsSound(context))
        && service.Creation.Parameters.All(static parameter => parameter is { RefKind: RefKind.None, Type.IsRefLikeType: false })
        && DeclarationRules.Check(service).HaveNoError();

    private static TypeReference? ServiceOf(ServiceDeclaration service) => service.Service switch
    {
        null or { SpecialType: SpecialType.System_Void } or { IsStatic: true } or INamedTypeSymbol { IsUnboundGenericType: true } => null,
        var type when !service.Known.CanBeTypeArgument(type) => null,
        var type when TypeText.IsBound(type) => type.IsReferenceType && service.Known.CanName(type) ? service.Known.Bound(AsImplemented(type, service.Implementation)) : null,
        _ => WrittenType.OfService(service.Attribute) is { } written ? TypeText.AsWritten(written.ToString(), TypeText.IsPublic(service.Implementation)) : null,
    };

    private static CreatorModel? CreatorOf(ServiceDeclaration service) => service.Creation.Chosen is not { } creator ? null : new CreatorModel
    {
        Method = creator.MethodKind == MethodKind.Constructor ? null : creator.Name,
        IsAsynchronous = service.Creation.Result == CreatorResult.Task,
        IsTrivial = service.Initialization.All.IsEmpty && TrivialConstructor.Is(creator, service.Implementation, service.Known),
        Parameters = ParametersOf(creator, new ParameterModelBuilder(service)),
    };

    private static EquatableArray<ParameterModel> ParametersOf(IMethodSymbol creator, ParameterModelBuilder builder)
    {
        var models = ImmutableArray.CreateBuilder<ParameterModel>(creator.Parameters.Length);
        foreach (var parameter in creator.Parameters)
        {
            models.Add(builder.Build(parameter));
        }

        return new(models.MoveToImmutable());
    }

    // Of several, or a wrong one, a skeleton has the colour that its users already count on: else they would be told that GetAsync isn't there.
    private static InitializerModel? InitializerOf(ServiceDeclaration service) =>
        (service.Initialization.Chosen ?? service.Initialization.All.FirstOrDefault(static method => method.Name.Length > 0)) is not { } method ? null : new InitializerModel
        {
            Method = service.Initialization.CallsInterface ? "InitializeAsync" : method.Name,
            Receiver = service.Initialization.CallsInterface ? "global::FactoryGen.IAsyncInitializable" : ReceiverOf(method, service.Implementation),
            TakesToken = service.Initialization.CallsInterface || !method.Parameters.IsEmpty,
        };

    // The nullable annotations within the service's type are those that the implementation implements.
    private static ITypeSymbol AsImplemented(ITypeSymbol service, INamedTypeSymbol implementation)
    {
        foreach (var contract in implementation.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(contract, service))
            {
                return contract;
            }
        }

        return BasesOf(implementation).FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(candidate, service))
            ?? service.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
    }

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }

    // What a more derived type declares under the same name would be found before a method of its base; an override counts as the base's.
    private static string? ReceiverOf(IMethodSymbol method, INamedTypeSymbol implementation)
    {
        var declared = method;
        while (declared.OverriddenMethod is { } overridden)
        {
            declared = overridden;
        }

        return BasesOf(implementation)
            .TakeWhile(type => !SymbolEqualityComparer.Default.Equals(type, declared.ContainingType))
            .Any(type => type.GetMembers(method.Name).Any(static member => !member.IsOverride))
                ? TypeText.Key(declared.ContainingType)
                : null;
    }

    private static EquatableArray<ReferencedFactory> RivalsOf(TypeReference provided, ServiceDeclaration service) =>
        service.Context is { } context && service.Known.Bound(context.Type).Key is var key
            && service.Known.References.Of(provided.Key) is { IsEmpty: false } referenced
            ? referenced.Where(factory => factory.Context == key).ToEquatableArray()
            : [];

    private static ISymbol?[] Mentioned(ServiceDeclaration service) =>
        [service.Implementation, service.Service, service.Context?.Type, service.Creation.Chosen, service.Initialization.Chosen];

    private static List<SyntaxNode> WrittenTypes(ServiceDeclaration service)
    {
        List<SyntaxNode> nodes = [];
        if (service.Service is { } type && !TypeText.IsBound(type) && WrittenType.OfService(service.Attribute) is { } written)
        {
            nodes.Add(written);
        }

        foreach (var parameter in service.Creation.Parameters)
        {
            if (!TypeText.IsBound(parameter.Type) && WrittenType.Of(parameter) is { } node)
            {
                nodes.Add(node);
            }
        }

        return nodes;
    }
}
