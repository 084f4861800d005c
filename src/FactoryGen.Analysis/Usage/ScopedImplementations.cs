using System.Collections.Concurrent;
using System.Collections.Immutable;
using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Usage;

/// <summary>The implementations that a compilation can see, found by the class and by the service.</summary>
internal sealed class ScopedImplementations(KnownTypes known)
{
    private readonly ConcurrentDictionary<ITypeSymbol, ScopedImplementation?> _unfinished = new(SymbolEqualityComparer.Default);
    private readonly Lazy<ImmutableArray<ScopedImplementation>> _all = new(() => Read(known));
    private Dictionary<ITypeSymbol, ScopedImplementation>? _byClass;
    private ILookup<ITypeSymbol, ScopedImplementation>? _byService;

    /// <summary>All that have a working factory, in the order in which the assemblies tell about them.</summary>
    public ImmutableArray<ScopedImplementation> All => _all.Value;

    public ScopedImplementation? Of(ITypeSymbol? type) =>
        type is not INamedTypeSymbol { TypeKind: TypeKind.Class } named ? null
        : ByClass.TryGetValue(named, out var found) ? found
        : known.IsOwn(named) ? _unfinished.GetOrAdd(named, symbol => ReadDeclaration((INamedTypeSymbol)symbol, known))
        : null;

    public IEnumerable<ScopedImplementation> OfService(ITypeSymbol service) => ByService[service];

    private Dictionary<ITypeSymbol, ScopedImplementation> ByClass
    {
        get
        {
            if (Volatile.Read(ref _byClass) is { } known)
            {
                return known;
            }

            var made = new Dictionary<ITypeSymbol, ScopedImplementation>(SymbolEqualityComparer.Default);
            foreach (var implementation in All)
            {
                made[implementation.Implementation] = implementation;
            }

            Volatile.Write(ref _byClass, made);
            return made;
        }
    }

    private ILookup<ITypeSymbol, ScopedImplementation> ByService
    {
        get
        {
            if (Volatile.Read(ref _byService) is { } known)
            {
                return known;
            }

            var made = All.Where(static implementation => implementation.Service is not null)
                .ToLookup<ScopedImplementation, ITypeSymbol>(static implementation => implementation.Service!, SymbolEqualityComparer.Default);
            Volatile.Write(ref _byService, made);
            return made;
        }
    }

    // Generated code says the same about this compilation's own factories as about those of the assemblies that it refers to.
    private static ImmutableArray<ScopedImplementation> Read(KnownTypes known) =>
        GeneratedMetadata.Of(known.Compilation, GeneratedMetadata.Factory)
            .Select(static metadata => metadata.Attribute)
            .Concat(known.Compilation.Assembly.GetAttributes().Where(static attribute => GeneratedMetadata.Is(attribute, GeneratedMetadata.Factory)))
            .Select(Read)
            .OfType<ScopedImplementation>()
            .ToImmutableArray();

    private static ScopedImplementation? Read(AttributeData attribute) => attribute.ConstructorArguments is
        [{ Value: INamedTypeSymbol factory }, { Value: INamedTypeSymbol implementation }, { Value: ITypeSymbol service }, { Value: ITypeSymbol context }, { Value: string because }]
            ? new(implementation, service, context, factory, because.Length == 0 ? null : because)
            : null;

    // While an error stands on the declaration nothing is generated that tells about it.
    private static ScopedImplementation? ReadDeclaration(INamedTypeSymbol type, KnownTypes known) =>
        type.Has(AttributeNames.IsScopedFactory) && ServiceParser.Parse(type, known) is { } declaration
            ? new(type, declaration.Service, declaration.NamedContext ?? declaration.Context?.Type, Factory: null, Because: null)
            : null;
}
