using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FactoryGen.Analysis.Graph.Legacy;
using FactoryGen.Analysis.Parsing;
using FactoryGen.Analysis.Parsing.Legacy;
using FactoryGen.Analysis.Rules;
using FactoryGen.Analysis.Rules.Legacy;
using FactoryGen.Analysis.Stages;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis;

/// <summary>What analyzers ask about the legacy entry points that a compilation declares. Computed once a compilation; safe to call from any thread.</summary>
internal sealed class LegacyAnalysis
{
    // The table holds a compilation's analysis exactly as long as somebody else holds the compilation.
    private static readonly ConditionalWeakTable<Compilation, LegacyAnalysis> Cache = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<Finding>> _findings = new(SymbolEqualityComparer.Default);
    private readonly Compilation _compilation;
    private LegacyGraph? _graph;

    private LegacyAnalysis(Compilation compilation) => _compilation = compilation;

    public static LegacyAnalysis Of(Compilation compilation) =>
        Cache.GetValue(compilation, static compilation => new LegacyAnalysis(compilation));

    /// <summary>Everything that is wrong with the entry points on the type.</summary>
    public ImmutableArray<Finding> FindingsOf(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        !type.Has(AttributeNames.IsLegacyEntryPoint) ? ImmutableArray<Finding>.Empty
        : _findings.TryGetValue(type, out var known) ? known
        : _findings.GetOrAdd(type, Find(type, cancellationToken));

    /// <summary>What a rule says about the entry points on the type at the date of the build.</summary>
    public ImmutableArray<Finding> FindingsOf(INamedTypeSymbol type, BuildDate build, Rule rule)
    {
        if (rule is not IDatedLegacyRule dated || !type.Has(AttributeNames.IsLegacyEntryPoint) || ServiceParser.Parse(type, KnownTypes.Of(_compilation)) is not { } service)
        {
            return ImmutableArray<Finding>.Empty;
        }

        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var entry in LegacyParser.Parse(service))
        {
            dated.Check(entry, build, new Report(rule, findings));
        }

        return findings.ToImmutable();
    }

    /// <summary>What is wrong with the date of the build: once, at the first entry point; null if all is well, or if there is no entry point.</summary>
    public Finding? FindingOf(BuildDate build, Rule rule, CancellationToken cancellationToken)
    {
        if ((rule as IBuildDateRule)?.Check(build) is not { } arguments)
        {
            return null;
        }

        var first = AnnotatedTypes.In(_compilation.Assembly.GlobalNamespace, cancellationToken)
            .SelectMany(static type => type.GetAttributes().Where(AttributeNames.IsLegacyEntryPoint))
            .Select(static attribute => attribute.ApplicationSyntaxReference)
            .OfType<SyntaxReference>()
            .OrderBy(static place => place.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(static place => place.Span.Start)
            .FirstOrDefault();
        return first is null ? null
            : new Finding(rule.Descriptor, first.SyntaxTree.GetLocation(first.Span), ImmutableArray<Location>.Empty, arguments.ToImmutableArray());
    }

    private ImmutableArray<Finding> Find(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var known = KnownTypes.Of(_compilation);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var rule in LegacyRules.All)
        {
            (rule as ITypeRule)?.Check(type, known, new Report(rule, findings));
        }

        if (ServiceParser.Parse(type, known) is { } service)
        {
            var name = TypeText.MetadataName(type);
            var together = GraphOf(cancellationToken).Findings.Where(finding => finding.Shim.Service == name).ToArray();
            foreach (var entry in LegacyParser.Parse(service))
            {
                findings.AddRange(LegacyRules.Check(entry));
                findings.AddRange(together
                    .Where(finding => finding.Shim.Entry.Number == entry.Number)
                    .Select(finding => new Finding(finding.Descriptor, entry.Location, ImmutableArray<Location>.Empty, finding.Arguments.ToImmutableArray())));
            }
        }

        return findings.ToImmutable();
    }

    private LegacyGraph GraphOf(CancellationToken cancellationToken) =>
        Volatile.Read(ref _graph) ?? Interlocked.CompareExchange(ref _graph, LegacyGraph.Of(DeclarationAnalysis.Of(_compilation).GraphOf(cancellationToken)), null) ?? _graph;
}
