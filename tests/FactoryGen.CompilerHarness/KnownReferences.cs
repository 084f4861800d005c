using Microsoft.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;

namespace FactoryGen.CompilerHarness;

/// <summary>What projects under test are compiled against. Shared instances, so that Roslyn reads each assembly once.</summary>
public static class KnownReferences
{
    public static IReadOnlyList<MetadataReference> Framework { get; } = [.. Basic.Reference.Assemblies.Net80.References.All];

    /// <summary>The runtime as it was built for this run: generated code is compiled and executed against the real thing.</summary>
    public static MetadataReference FactoryGen { get; } = Of(typeof(ScopeContextAttribute));

    public static MetadataReference ContainerAbstractions { get; } = Of(typeof(IServiceCollection));

    public static MetadataReference Container { get; } = Of(typeof(ServiceProvider));

    public static MetadataReference Of(Type type) => MetadataReference.CreateFromFile(type.Assembly.Location);
}
