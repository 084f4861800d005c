using System.IO.Compression;
using System.Security.Cryptography;

namespace FactoryGen.Package.Tests;

public sealed class DeterminismTests(PackedPackage package)
{
    [Fact]
    public async Task Two_packs_from_two_folders_hold_the_same_bytes()
    {
        var feed = Path.Combine(package.Folder, "second feed");

        await package.PackAsync(Path.Combine(package.Folder, "somewhere else", "much deeper"), feed);

        var first = AssembliesOf(package.Nupkg);
        Assert.Equal(5, first.Count);
        Assert.Equal(first, AssembliesOf(Path.Combine(feed, Path.GetFileName(package.Nupkg))));
        Assert.Equal(SymbolsOf(package.Snupkg), SymbolsOf(Path.Combine(feed, Path.GetFileName(package.Snupkg))));
    }

    private static Dictionary<string, string> AssembliesOf(string nupkg) => HashesOf(nupkg, ".dll");

    private static Dictionary<string, string> SymbolsOf(string snupkg) => HashesOf(snupkg, ".pdb");

    private static Dictionary<string, string> HashesOf(string package, string extension)
    {
        using var archive = ZipFile.OpenRead(package);
        return archive.Entries
            .Where(entry => entry.Name.EndsWith(extension, StringComparison.Ordinal))
            .ToDictionary(entry => entry.FullName, entry =>
            {
                using var stream = entry.Open();
                return Convert.ToHexString(SHA256.HashData(stream));
            });
    }
}
