using Microsoft.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;

namespace FactoryGen.CompilerHarness;

/// <summary>What projects under test are compiled against, in the place of the harness' own: the packaged reference assemblies need a newer Roslyn.</summary>
public static class KnownReferences
{
    /// <summary>The framework that runs the tests.</summary>
    public static IReadOnlyList<MetadataReference> Framework { get; } =
        [.. Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll").Where(IsManaged).Order(StringComparer.Ordinal).Select(file => MetadataReference.CreateFromFile(file))];

    public static MetadataReference FactoryGen { get; } = Of(typeof(ScopeContextAttribute));

    public static MetadataReference ContainerAbstractions { get; } = Of(typeof(IServiceCollection));

    public static MetadataReference Container { get; } = Of(typeof(ServiceProvider));

    public static MetadataReference Of(Type type) => MetadataReference.CreateFromFile(type.Assembly.Location);

    private static bool IsManaged(string file)
    {
        using var stream = File.OpenRead(file);
        using var image = new System.Reflection.PortableExecutable.PEReader(stream);
        return image.HasMetadata;
    }
}
