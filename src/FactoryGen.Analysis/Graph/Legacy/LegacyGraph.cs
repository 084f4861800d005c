using System.Collections.Immutable;
using FactoryGen.Analysis.Model;
using FactoryGen.Analysis.Rules.Legacy;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Graph.Legacy;

/// <summary>All legacy entry points of the assembly, and how they fit together. Equal graphs have equal shims and factories.</summary>
internal sealed class LegacyGraph : IEquatable<LegacyGraph>
{
    private readonly Lazy<ImmutableArray<(DiagnosticDescriptor Descriptor, LegacyShim Shim, string[] Arguments)>> _findings;

    /// <param name="shims">Of all services.</param>
    /// <param name="factories">The full names of all factories, as generated code writes them. Nobody asks for them where there are no shims.</param>
    public LegacyGraph(IEnumerable<LegacyShim> shims, IEnumerable<string> factories)
    {
        Shims = shims
            .OrderBy(static shim => shim.Service, StringComparer.Ordinal)
            .ThenBy(static shim => shim.Entry.Number)
            .ToEquatableArray();
        Factories = Shims.IsEmpty ? [] : factories.Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray();
        _findings = new(() => LegacyRules.Check(this));
    }

    /// <summary>In the order of their services, and of each service's entry points.</summary>
    public EquatableArray<LegacyShim> Shims { get; }

    /// <summary>What is wrong between entry points.</summary>
    public ImmutableArray<(DiagnosticDescriptor Descriptor, LegacyShim Shim, string[] Arguments)> Findings => _findings.Value;

    private EquatableArray<string> Factories { get; }

    public static LegacyGraph Of(ServiceGraph services) => new(
        services.Services.Where(static service => !service.LegacyEntries.IsEmpty).SelectMany(service => LegacyShimLinker.Link(service, services)),
        services.Services.Where(services.Factories.Has).Select(static service => FactoryIndex.GlobalName(service)));

    public bool IsFactory(string fullName) => Factories.Contains(fullName);

    /// <summary>The entry points that nothing stands in the way of.</summary>
    public IEnumerable<LegacyShim> Sound => Shims.Where(shim => shim.Entry.IsSound && !Findings.Any(finding => ReferenceEquals(finding.Shim, shim)));

    public bool Equals(LegacyGraph? other) => other is not null && Shims == other.Shims && Factories == other.Factories;

    public override bool Equals(object? obj) => Equals(obj as LegacyGraph);

    public override int GetHashCode() => Shims.GetHashCode();
}
