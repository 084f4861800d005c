using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>What referenced assemblies tell about their factories, found by the service that is asked for.</summary>
internal sealed class ReferencedFactories
{
    private readonly KnownTypes _known;
    private readonly Lazy<ILookup<string, ReferencedFactory>> _byService;
    private readonly Lazy<ILookup<string, string>> _servicesByImplementation;

    public ReferencedFactories(KnownTypes known)
    {
        _known = known;
        _byService = new(() => Read().ToLookup(static factory => factory.Service, StringComparer.Ordinal));
        _servicesByImplementation = new(() => ReadServices().ToLookup(static pair => pair.Implementation, static pair => pair.Service, StringComparer.Ordinal));
    }

    /// <summary>The name of the service as which a factory of a referenced assembly hands out an implementation; null if none does, or as itself.</summary>
    public string? HandsOutAs(string implementation) => _servicesByImplementation.Value[implementation].FirstOrDefault();

    /// <summary>The factories of referenced assemblies that hand out the type, in a stable order.</summary>
    public EquatableArray<ReferencedFactory> Of(string service) => !_byService.Value.Contains(service) ? [] : _byService.Value[service]
        .OrderBy(static factory => factory.Context, StringComparer.Ordinal)
        .ThenBy(static factory => factory.Type.Text, StringComparer.Ordinal)
        .ThenBy(static factory => factory.Assembly, StringComparer.Ordinal)
        .ToEquatableArray();

    private IEnumerable<ReferencedFactory> Read() =>
        from metadata in GeneratedMetadata.Of(_known.Compilation, GeneratedMetadata.Factory)
        let factory = Read(metadata.Attribute, metadata.Assembly)
        where factory is not null
        select factory;

    private IEnumerable<(string Implementation, string Service)> ReadServices() =>
        from metadata in GeneratedMetadata.Of(_known.Compilation, GeneratedMetadata.Factory)
        where metadata.Attribute.ConstructorArguments is [_, { Value: ITypeSymbol }, { Value: ITypeSymbol }, ..]
        let implementation = (ITypeSymbol)metadata.Attribute.ConstructorArguments[1].Value!
        let service = (ITypeSymbol)metadata.Attribute.ConstructorArguments[2].Value!
        where !SymbolEqualityComparer.Default.Equals(implementation, service)
        select (TypeText.Key(implementation), TypeText.Name(service));

    private ReferencedFactory? Read(AttributeData attribute, IAssemblySymbol assembly)
    {
        if (attribute.ConstructorArguments is not
            [{ Value: INamedTypeSymbol factory }, { Value: ITypeSymbol implementation }, { Value: ITypeSymbol service }, { Value: ITypeSymbol context }, { Value: string because }])
        {
            return null;
        }

        var contract = because.Length == 0 ? _known.ScopedFactoryInterface : _known.AsyncScopedFactoryInterface;
        var type = _known.CanName(factory) ? factory : contract?.Construct(context, service);
        return type is null ? null : new ReferencedFactory
        {
            Type = TypeText.Bound(type),
            Service = TypeText.Key(service),
            Context = TypeText.Key(context),
            Implementation = TypeText.Name(implementation),
            Assembly = assembly.Name,
            Because = because.Length == 0 ? null : because,
        };
    }
}
