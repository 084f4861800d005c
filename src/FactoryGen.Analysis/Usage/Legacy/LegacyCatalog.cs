using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FactoryGen.Analysis.Stages;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Usage.Legacy;

/// <summary>The legacy entry points that a compilation can see, its own and those of others: read from metadata alone. Safe to call from any thread.</summary>
internal sealed class LegacyCatalog
{
    // The table holds a compilation's catalogue exactly as long as somebody else holds the compilation.
    private static readonly ConditionalWeakTable<Compilation, LegacyCatalog> Cache = new();

    private readonly ConcurrentDictionary<IAssemblySymbol, ImmutableDictionary<string, LegacyMetadata>> _byAssembly = new(SymbolEqualityComparer.Default);

    public static LegacyCatalog Of(Compilation compilation) => Cache.GetValue(compilation, static _ => new LegacyCatalog());

    /// <summary>The entry point whose shim the method is; null if it is none.</summary>
    public LegacyMetadata? Find(IMethodSymbol method)
    {
        var shim = (method.ReducedFrom ?? method).OriginalDefinition;
        return KeyOf(shim) is { } key && shim.ContainingAssembly is { } assembly
            && _byAssembly.GetOrAdd(assembly, static assembly => Read(assembly)).TryGetValue(key, out var entry)
                ? entry
                : null;
    }

    /// <summary>All entry points of the compilation and the assemblies that it refers to, also those whose shims are gone.</summary>
    public IEnumerable<LegacyMetadata> All(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols.Prepend(compilation.Assembly)
            .SelectMany(assembly => _byAssembly.GetOrAdd(assembly, static assembly => Read(assembly)).Values)
            .OrderBy(static entry => entry.Key, StringComparer.Ordinal);

    private static string? KeyOf(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (IsOurs(attribute, "LegacyShimAttribute") && attribute.ConstructorArguments is [{ Value: string key }])
            {
                return key;
            }
        }

        return null;
    }

    private static ImmutableDictionary<string, LegacyMetadata> Read(IAssemblySymbol assembly)
    {
        var entries = ImmutableDictionary.CreateBuilder<string, LegacyMetadata>(StringComparer.Ordinal);
        foreach (var attribute in assembly.GetAttributes())
        {
            if (IsOurs(attribute, "LegacyEntryPointMetadataAttribute")
                && attribute.ConstructorArguments is
                    [{ Value: string key }, { Value: string id }, { Value: string replacement }, var factory, { Value: string warn }, { Value: string error }, { Value: string remove }, { Value: int stage }])
            {
                var dates = new StageDates(CalendarDate.Parse(warn), CalendarDate.Parse(error), CalendarDate.Parse(remove), (Stage)stage);
                var adapter = attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "Adapter").Value.Value as string;
                entries[key] = new LegacyMetadata(key, id, replacement, factory.Value as ITypeSymbol, dates, adapter);
            }
        }

        return entries.ToImmutable();
    }

    private static bool IsOurs(AttributeData attribute, string name) =>
        attribute.AttributeClass is { Arity: 0, ContainingNamespace: { Name: "CompilerServices", ContainingNamespace: { Name: "FactoryGen", ContainingNamespace.IsGlobalNamespace: true } } } type && type.Name == name;
}
