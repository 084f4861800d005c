using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>What generated code of a referenced assembly tells about it.</summary>
internal static class GeneratedMetadata
{
    public const string Factory = "ScopedFactoryMetadataAttribute";
    public const string Key = "ScopeKeyMetadataAttribute";

    // An assembly's symbol outlives a compilation while its reference stays the same, and its metadata doesn't change.
    private static readonly ConditionalWeakTable<IAssemblySymbol, StrongBox<ImmutableArray<AttributeData>>> Cache = new();

    /// <summary>The attributes of one kind on all assemblies that the compilation references.</summary>
    public static IEnumerable<(AttributeData Attribute, IAssemblySymbol Assembly)> Of(Compilation compilation, string kind) =>
        from reference in compilation.SourceModule.ReferencedAssemblySymbols
        from attribute in Of(reference)
        where Is(attribute, kind)
        select (attribute, reference);

    public static bool Is(AttributeData attribute, string kind) =>
        attribute.AttributeClass is { ContainingNamespace: { Name: "CompilerServices", ContainingNamespace: { Name: "FactoryGen", ContainingNamespace.IsGlobalNamespace: true } } } type
        && type.Name == kind;

    private static ImmutableArray<AttributeData> Of(IAssemblySymbol assembly) =>
        Cache.GetValue(assembly, static assembly => new(ReferencesRuntime(assembly)
            ? assembly.GetAttributes().Where(static attribute => Is(attribute, Factory) || Is(attribute, Key)).ToImmutableArray()
            : ImmutableArray<AttributeData>.Empty)).Value;

    /// <summary>Whether an assembly can say anything to us: most don't know FactoryGen, and their attributes needn't be decoded.</summary>
    public static bool ReferencesRuntime(IAssemblySymbol assembly) =>
        assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static identity => identity.Name == "FactoryGen"));
}
