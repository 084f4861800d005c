using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FactoryGen.Analysis.Parsing;
using FactoryGen.Analysis.Stages;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Usage.Legacy;

/// <summary>
/// The generated legacy types of which only tombstones are left, at the date of a build: those of the compilation and those that it refers to. One instance
/// a compilation; safe to call from any thread.
/// </summary>
internal sealed class RemovedTypes
{
    private static readonly ConditionalWeakTable<Compilation, RemovedTypes> Cache = new();

    private readonly ImmutableDictionary<INamedTypeSymbol, RemovedType> _types;
    private readonly HashSet<string> _names;

    private RemovedTypes(Compilation compilation, BuildDate build)
    {
        var catalog = LegacyCatalog.Of(compilation);
        _types = compilation.SourceModule.ReferencedAssemblySymbols.Where(GeneratedMetadata.ReferencesRuntime).Append(compilation.Assembly)
            .SelectMany(assembly => Read(assembly, catalog, build))
            .ToImmutableDictionary(static type => type.Type, static type => type, SymbolEqualityComparer.Default as IEqualityComparer<INamedTypeSymbol>);
        _names = new(_types.Keys.Select(static type => type.Name), StringComparer.Ordinal);
    }

    public bool IsEmpty => _types.IsEmpty;

    /// <summary>Every build has one date, so the first one who asks says it for all.</summary>
    public static RemovedTypes Of(Compilation compilation, BuildDate build) => Cache.GetValue(compilation, compilation => new RemovedTypes(compilation, build));

    /// <summary>Whether an identifier can mean such a type: false for nearly all, without binding anything.</summary>
    public bool MayMean(string identifier) => _names.Contains(identifier);

    /// <summary>The removed type that the symbol is; null if it is none.</summary>
    public RemovedType? Of(ISymbol? symbol) => symbol is INamedTypeSymbol type && _types.TryGetValue(type.OriginalDefinition, out var removed) ? removed : null;

    /// <summary>One of the removed types in a namespace that has nothing else; null if it has.</summary>
    public RemovedType? Of(INamespaceSymbol space)
    {
        var all = space.GetTypeMembers();
        return all.IsEmpty || space.GetNamespaceMembers().Any() || all.Any(type => Of(type) is null && IsVisible(type)) ? null
            : all.Select(type => Of(type)).FirstOrDefault(static removed => removed is not null);
    }

    // What implements a legacy interface is nothing that anybody could use.
    private static bool IsVisible(INamedTypeSymbol type) =>
        !GeneratedOutput.Contains(type) || type.GetMembers().OfType<IMethodSymbol>().Any(LegacyCatalog.IsShim);

    private static IEnumerable<RemovedType> Read(IAssemblySymbol assembly, LegacyCatalog catalog, BuildDate build) => catalog.EntriesOf(assembly)
        .GroupBy(static entry => TypeNameIn(entry.Key), StringComparer.Ordinal)
        .Where(entries => entries.All(entry => entry.Dates.At(build) == Stage.Removed))
        .Select(entries => assembly.GetTypeByMetadataName(entries.Key) is { } type && HasNothingElse(type)
            ? new RemovedType(type, string.Join("' or '", entries.Select(static entry => entry.Replacement).Distinct().OrderBy(static name => name, StringComparer.Ordinal)), DayOf(entries, build))
            : null)
        .OfType<RemovedType>();

    // 'Acme.Legacy.Caches.Get(UserContext)'
    private static string TypeNameIn(string key)
    {
        var method = key.Split('(')[0];
        return method.Substring(0, Math.Max(method.LastIndexOf('.'), 0));
    }

    // What is a tombstone from the start was never removed.
    private static CalendarDate? DayOf(IEnumerable<LegacyMetadata> entries, BuildDate build) =>
        entries.Max(static entry => entry.Dates.RemoveFrom) is { } last && build.Date is { } today && last <= today ? last : null;

    // A type that somebody wrote, and the generator completed, may have other uses.
    private static bool HasNothingElse(INamedTypeSymbol type) => type.GetMembers()
        .All(static member => member is IMethodSymbol { MethodKind: MethodKind.Constructor } or IFieldSymbol { DeclaredAccessibility: Accessibility.Private }
            || (member is IMethodSymbol method && LegacyCatalog.IsShim(method)));
}
