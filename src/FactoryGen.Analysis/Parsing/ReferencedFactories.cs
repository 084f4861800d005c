using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>What referenced assemblies tell about their factories, found by the service that is asked for.</summary>
internal sealed class ReferencedFactories
{
    // An assembly's symbol outlives a compilation while its reference stays the same, and its metadata doesn't change.
    private static readonly ConditionalWeakTable<IAssemblySymbol, StrongBox<ImmutableArray<AttributeData>>> Cache = new();

    private readonly KnownTypes _known;
    private readonly Lazy<ILookup<string, ReferencedFactory>> _byService;

    public ReferencedFactories(KnownTypes known)
    {
        _known = known;
        _byService = new(() => Read().ToLookup(static factory => factory.Service, StringComparer.Ordinal));
    }

    /// <summary>The factories of referenced assemblies that hand out the type, in a stable order.</summary>
    public EquatableArray<ReferencedFactory> Of(string service) => !_byService.Value.Contains(service) ? [] : _byService.Value[service]
        .OrderBy(static factory => factory.Context, StringComparer.Ordinal)
        .ThenBy(static factory => factory.Type.Text, StringComparer.Ordinal)
        .ThenBy(static factory => factory.Assembly, StringComparer.Ordinal)
        .ToEquatableArray();

    private IEnumerable<ReferencedFactory> Read() =>
        from reference in _known.Compilation.SourceModule.ReferencedAssemblySymbols
        from attribute in MetadataOf(reference)
        let factory = Read(attribute, reference)
        where factory is not null
        select factory;

    /// <summary>What generated code in a referenced assembly says about its factories.</summary>
    public static ImmutableArray<AttributeData> MetadataOf(IAssemblySymbol assembly) =>
        Cache.GetValue(assembly, static assembly => new(ReferencesRuntime(assembly)
            ? assembly.GetAttributes().Where(IsMetadata).ToImmutableArray()
            : ImmutableArray<AttributeData>.Empty)).Value;

    /// <summary>Whether generated code says something about a factory with the attribute.</summary>
    public static bool IsMetadata(AttributeData attribute) => attribute.AttributeClass is
    { Name: "ScopedFactoryMetadataAttribute", ContainingNamespace: { Name: "CompilerServices", ContainingNamespace.Name: "FactoryGen" } };

    // Most assemblies don't know FactoryGen: their attributes needn't be decoded.
    private static bool ReferencesRuntime(IAssemblySymbol assembly) =>
        assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static identity => identity.Name == "FactoryGen"));

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
