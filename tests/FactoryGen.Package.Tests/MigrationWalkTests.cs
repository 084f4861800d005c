using System.Text.RegularExpressions;

namespace FactoryGen.Package.Tests;

public sealed partial class MigrationWalkTests(PackedPackage package)
{
    private static readonly string[] Layers = ["Compatibility", "Services", "Core"];

    [Fact]
    public void Before_awaits_wrongly_in_47_places_of_18_files()
    {
        var uses = MigrationExample.Sources("Before")
            .Where(file => !Layers.Contains(file.Key.Split('/')[0]))
            .Select(file => WrongAwait().Count(Comment().Replace(file.Value, "")))
            .Where(count => count > 0)
            .ToArray();

        Assert.Equal((47, 18), (uses.Sum(), uses.Length));
    }

    [Fact]
    public async Task The_walk_of_the_readme_leads_from_before_to_after_and_prints_the_same()
    {
        var example = new MigrationExample(package);

        var printed = await example.WalkAsync();

        Assert.Equal(2, printed.Count);
        Assert.Equal(printed[0], printed[1]);
        var walked = example.Walked();
        Assert.Equal(
            MigrationExample.Sources("After").Select(file => file.Key.Replace("After.csproj", "Before.csproj", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            walked.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, text) in MigrationExample.Sources("After"))
        {
            Assert.Equal(text, walked[path.Replace("After.csproj", "Before.csproj", StringComparison.Ordinal)]);
        }

        Assert.DoesNotContain(walked, file => Legacy().IsMatch(file.Value));
    }

    [GeneratedRegex("//.*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\bawait\s+(UnifiedManagers\.GetManagerAsync|(ManagerRegistry|Sockets)\.CreateForUserAsync|(WebSocketManagers\s*\.\s*)?GetWebSocketManagerAsync)\(")]
    private static partial Regex WrongAwait();

    [GeneratedRegex(@"Acme\.Chat\.(Compatibility|Services|Core|WebSockets)|LegacyEntryPoint|LegacyNamespace")]
    private static partial Regex Legacy();
}
