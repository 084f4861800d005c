using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FactoryGen.Analysis.Usage;
using FactoryGen.Analysis.Usage.Legacy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Layers;

/// <summary>
/// The hand-written layers of a compilation: members that give a scoped service and only forward. Each is read once, when somebody asks; safe
/// to call from any thread.
/// </summary>
internal sealed class Forwarders
{
    private static readonly ConditionalWeakTable<Compilation, Forwarders> Cache = new();

    private readonly ConcurrentDictionary<ISymbol, Forward?> _forwards = new(SymbolEqualityComparer.Default);
    private readonly Compilation _compilation;
    private readonly UsageKnowledge _usage;
    private readonly LegacyNames _legacy;
    private readonly LegacyCatalog _shims;

    private Forwarders(Compilation compilation)
    {
        _compilation = compilation;
        _usage = UsageKnowledge.Of(compilation);
        _legacy = LegacyNames.Of(compilation);
        _shims = LegacyCatalog.Of(compilation);
    }

    public static Forwarders Of(Compilation compilation) => Cache.GetValue(compilation, static compilation => new Forwarders(compilation));

    /// <summary>The way from a member to what it gives; null if it doesn't forward, or to nothing that matters here.</summary>
    public ForwardingChain? ChainOf(ISymbol member, CancellationToken cancellationToken)
    {
        // Most members end here: they give no service.
        if (!GivesService(member) || member.IsVirtual || member.IsAbstract || member is { IsOverride: true, IsSealed: false })
        {
            return null;
        }

        var steps = ImmutableArray.CreateBuilder<Forward>();
        var current = member.OriginalDefinition;
        while (ForwardOf(current, cancellationToken) is { } forward)
        {
            steps.Add(forward);
            if (EndOf(forward) is { } end)
            {
                return new(steps.ToImmutable(), end);
            }

            if (forward.TargetMember is not { } next || IsOpen(next))
            {
                return null;
            }

            if (steps.Any(step => SymbolEqualityComparer.Default.Equals(step.Member, next)))
            {
                // Who leads into a circle is not the one who closes it.
                return SymbolEqualityComparer.Default.Equals(next, steps[0].Member) ? new(steps.ToImmutable(), ChainEnd.Circle) : null;
            }

            current = next;
        }

        return null;
    }

    private Forward? ForwardOf(ISymbol member, CancellationToken cancellationToken) =>
        _forwards.TryGetValue(member, out var known) ? known
        : _forwards.GetOrAdd(member, GivesService(member) ? ForwardReader.Read(member, _compilation, cancellationToken) : null);

    private ChainEnd? EndOf(Forward forward) =>
        _usage.CallOf(forward.Target) is not null ? ChainEnd.Factory
        : forward.Target is IObjectCreationOperation creation && _usage.ImplementationOf(creation.Type) is not null ? ChainEnd.Construction
        : forward.TargetMember is not { } next ? null
        : SymbolEqualityComparer.Default.Equals(next.ContainingAssembly, _compilation.Assembly) ? IsShim(next) ? ChainEnd.Shim : null
        : IsOld(next) ? ChainEnd.OldMember
        : null;

    private bool IsShim(ISymbol member) => member is IMethodSymbol method && _shims.Find(method) is not null;

    private bool GivesService(ISymbol member)
    {
        var type = member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Ordinary } method => method.ReturnType,
            IPropertySymbol { IsIndexer: false } property => property.Type,
            _ => null,
        };
        return _usage.IsScoped(_usage.ResultOfTask(type) ?? type);
    }

    private bool IsOld(ISymbol member) =>
        _legacy.Of(member.ContainingType) is not null || IsObsolete(member) || (member.ContainingType is { } type && IsObsolete(type));

    private static bool IsObsolete(ISymbol symbol) => symbol.GetAttributes().Any(static attribute => attribute.AttributeClass is
    { Name: nameof(ObsoleteAttribute), ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } });

    // What may be overridden may lead anywhere.
    private static bool IsOpen(ISymbol member) =>
        member.IsVirtual || member.IsAbstract || member is { IsOverride: true, IsSealed: false, ContainingType.IsSealed: false };
}
