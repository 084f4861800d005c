using System.Globalization;

[assembly: AssemblyFixture(typeof(FactoryGen.Package.Tests.PackedPackage))]

namespace FactoryGen.Package.Tests;

/// <summary>FactoryGen.nupkg, packed once for all tests from a copy of the sources, in a temporary folder that goes with it.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private static readonly IReadOnlyDictionary<string, string> NoEnvironment = new Dictionary<string, string>();

    /// <summary>Never packed before, so that no cache anywhere can hide a stale package.</summary>
    public string Version { get; } = $"0.1.0-test.{DateTimeOffset.UtcNow.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)}";

    public string Folder { get; } = Directory.CreateTempSubdirectory("factorygen-package-").FullName;

    /// <summary>The local source that consumers restore the package from.</summary>
    public string Feed => Path.Combine(Folder, "feed");

    public string Nupkg => Path.Combine(Feed, $"FactoryGen.{Version}.nupkg");

    public string Snupkg => Path.Combine(Feed, $"FactoryGen.{Version}.snupkg");

    /// <summary>The machine's package cache: consumers read other packages from it, but never write FactoryGen into it.</summary>
    public string MachinePackages { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        const string Label = "global-packages:";
        var listed = await DotNet.RunAsync(Folder, NoEnvironment, "nuget", "locals", "global-packages", "--list");
        MachinePackages = listed[(listed.IndexOf(Label, StringComparison.Ordinal) + Label.Length)..].Trim();
        await PackAsync(Path.Combine(Folder, "sources"), Feed);
    }

    /// <summary>Packs a fresh copy of the sources in <paramref name="sources"/> into <paramref name="feed"/>.</summary>
    internal async Task PackAsync(string sources, string feed)
    {
        Repository.CopyTo(sources);
        await DotNet.RunAsync(sources, NoEnvironment, "pack", Path.Combine("src", "FactoryGen"), "-o", feed, $"-p:Version={Version}", "-v", "quiet", "-nologo");
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
