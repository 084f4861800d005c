using System.IO.Compression;
using System.Xml.Linq;

namespace FactoryGen.Package.Tests;

public sealed class PackageContentsTests(PackedPackage package)
{
    private static readonly string[] Expected =
    [
        "FactoryGen.nuspec",
        "README.md",
        "analyzers/dotnet/cs/FactoryGen.Analysis.dll",
        "analyzers/dotnet/cs/FactoryGen.Analyzers.dll",
        "analyzers/dotnet/cs/FactoryGen.CodeFixes.dll",
        "analyzers/dotnet/cs/FactoryGen.Generator.dll",
        "build/FactoryGen.props",
        "build/FactoryGen.targets",
        "buildTransitive/FactoryGen.props",
        "buildTransitive/FactoryGen.targets",
        "lib/net8.0/FactoryGen.dll",
        "lib/net8.0/FactoryGen.xml",
    ];

    [Fact]
    public void The_package_holds_the_runtime_the_four_compiler_assemblies_and_nothing_else() =>
        Assert.Equal(Expected, FilesOf(package.Nupkg));

    [Fact]
    public void The_symbol_package_holds_the_symbols_of_the_runtime() =>
        Assert.Equal(["FactoryGen.nuspec", "lib/net8.0/FactoryGen.pdb"], FilesOf(package.Snupkg));

    [Fact]
    public void The_package_depends_on_no_other() =>
        Assert.DoesNotContain(Nuspec().Descendants(), element => element.Name.LocalName == "dependency");

    [Fact]
    public void The_package_says_what_it_is_and_under_which_licence()
    {
        string ValueOf(string name) => Nuspec().Descendants().Single(element => element.Name.LocalName == name).Value;

        Assert.Equal("FactoryGen", ValueOf("id"));
        Assert.Equal("MIT", ValueOf("license"));
        Assert.Equal("README.md", ValueOf("readme"));
        Assert.NotEmpty(ValueOf("description"));
    }

    [Fact]
    public void The_package_documents_what_it_exports()
    {
        var members = XDocument.Parse(Read("lib/net8.0/FactoryGen.xml")).Descendants("member").Select(member => member.Attribute("name")!.Value).ToArray();

        Assert.Contains("T:FactoryGen.ScopedFactoryAttribute", members);
        Assert.Contains("M:FactoryGen.ScopeHost`1.Enter(`0)", members);
    }

    private XDocument Nuspec() => XDocument.Parse(Read("FactoryGen.nuspec"));

    private string Read(string path)
    {
        using var archive = ZipFile.OpenRead(package.Nupkg);
        using var reader = new StreamReader(archive.GetEntry(path)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>What somebody put in; the rest is the container format's own.</summary>
    private static string[] FilesOf(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return archive.Entries
            .Select(entry => entry.FullName)
            .Where(name => name is not "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToArray();
    }
}
