using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FactoryGen.Analysis.Graph;
using FactoryGen.Analysis.Parsing;
using FactoryGen.Analysis.Rules;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis;

/// <summary>
/// What analyzers ask: the findings about a type of a compilation, with their places in the user's code. Every answer is
/// computed once a compilation, whichever analyzer asks first; safe to call from any thread.
/// </summary>
/// <example>
/// <code>
/// context.RegisterSymbolAction(symbol =>
/// {
///     foreach (var finding in DeclarationAnalysis.Of(symbol.Compilation).FindingsOf((INamedTypeSymbol)symbol.Symbol, symbol.CancellationToken))
///     {
///         if (finding.Descriptor.Id == Id) symbol.ReportDiagnostic(finding.ToDiagnostic());
///     }
/// }, SymbolKind.NamedType);
/// </code>
/// </example>
internal sealed class DeclarationAnalysis
{
    // The table holds a compilation's analysis exactly as long as somebody else holds the compilation.
    private static readonly ConditionalWeakTable<Compilation, DeclarationAnalysis> Cache = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<Finding>> _findings = new(SymbolEqualityComparer.Default);
    private ServiceGraph? _graph;

    private DeclarationAnalysis(Compilation compilation) => Known = KnownTypes.Of(compilation);

    public KnownTypes Known { get; }

    public static DeclarationAnalysis Of(Compilation compilation) =>
        Cache.GetValue(compilation, static compilation => new DeclarationAnalysis(compilation));

    /// <summary>Everything that is wrong with the type's declaration, by itself and together with others.</summary>
    public ImmutableArray<Finding> FindingsOf(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        _findings.TryGetValue(type, out var known) ? known : _findings.GetOrAdd(type, Find(type, cancellationToken));

    /// <summary>All services of the compilation, linked.</summary>
    public ServiceGraph GraphOf(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _graph) is { } known)
        {
            return known;
        }

        var services = AnnotatedTypes.In(Known.Compilation.Assembly.GlobalNamespace, cancellationToken)
            .Select(type => ServiceParser.Parse(type, Known))
            .OfType<ServiceDeclaration>()
            .Select(static service => ServiceModelBuilder.Build(service));
        var graph = new ServiceGraph(services);
        return Interlocked.CompareExchange(ref _graph, graph, null) ?? graph;
    }

    private ImmutableArray<Finding> Find(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var service = ServiceParser.Parse(type, Known);
        var context = ContextParser.ParseAnnotated(type, Known);
        var findings = DeclarationRules.Check(type, Known).ToBuilder();
        if (context is not null)
        {
            findings.AddRange(DeclarationRules.Check(context));
        }

        foreach (var method in type.GetMembers().OfType<IMethodSymbol>().Where(static method => method.PartialDefinitionPart is null))
        {
            if (KeyMethodParser.Parse(method, Known) is { } key)
            {
                findings.AddRange(DeclarationRules.Check(key));
            }
        }

        if (service is not null)
        {
            findings.AddRange(DeclarationRules.Check(service));
            findings.AddRange(FromGraph(service, cancellationToken));
        }

        return findings.ToImmutable();
    }

    private IEnumerable<Finding> FromGraph(ServiceDeclaration service, CancellationToken cancellationToken)
    {
        var name = TypeText.MetadataName(service.Implementation);
        return GraphOf(cancellationToken).Findings.Where(finding => finding.Service == name).Select(finding => new Finding(
            finding.Descriptor, Place(service, finding), ImmutableArray<Location>.Empty, finding.Arguments.ToImmutableArray()));
    }

    private static Location Place(ServiceDeclaration service, GraphFinding finding) => finding.Place switch
    {
        GraphPlace.FactoryName => Locations.OfArgument(service.Attribute, "FactoryName", service.Implementation),
        GraphPlace.Parameter when service.Creation.Parameters.FirstOrDefault(candidate => candidate.Name == finding.Parameter) is { } found => Locations.Of(found),
        _ => service.Location,
    };
}
