using System.Text.RegularExpressions;

namespace FactoryGen.Package.Tests;

/// <summary><c>examples/Migration</c> outside the repository, and what its README says to do with it: the blocks of <c>sh</c> and of <c>diff</c>, in their order.</summary>
internal sealed partial class MigrationExample
{
    private readonly Consumer _consumer;

    public MigrationExample(PackedPackage package)
    {
        _consumer = new Consumer(package, "migration");

        // As strict as this repository is.
        _consumer.Write("Directory.Build.props", File.ReadAllText(Path.Combine(_consumer.Folder, "Directory.Build.props")).Replace("</PropertyGroup>", """
              <TargetFramework>net10.0</TargetFramework>
              <ImplicitUsings>enable</ImplicitUsings>
              <Nullable>enable</Nullable>
              <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              <GenerateDocumentationFile>true</GenerateDocumentationFile>
              <NoWarn>$(NoWarn);CS1591</NoWarn>
              <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
            </PropertyGroup>
            <ItemGroup>
              <PackageReference Include="FactoryGen" />
            </ItemGroup>
            """, StringComparison.Ordinal));
        _consumer.Write("Directory.Packages.props", $"""
            <Project>
              <ItemGroup>
                <PackageVersion Include="FactoryGen" Version="{package.Version}" />
                <PackageVersion Include="Microsoft.Extensions.DependencyInjection" Version="8.0.1" />
              </ItemGroup>
            </Project>
            """);
        _consumer.Write(".editorconfig", """
            root = true

            [*.cs]
            dotnet_diagnostic.IDE0005.severity = warning
            """);
        foreach (var (path, text) in Sources("Before"))
        {
            _consumer.Write(Path.Combine("Before", path), text);
        }
    }

    private static string Original => Path.Combine(Repository.Root, "examples", "Migration");

    /// <summary>The files of a folder of the original by their paths.</summary>
    public static SortedDictionary<string, string> Sources(string folder) => Read(Path.Combine(Original, folder));

    /// <summary>What the walk has made of Before by now.</summary>
    public SortedDictionary<string, string> Walked() => Read(Path.Combine(_consumer.Folder, "Before"));

    /// <summary>Does all that the README says; what <c>dotnet run</c> printed each time.</summary>
    public async Task<IReadOnlyList<string>> WalkAsync()
    {
        var printed = new List<string>();
        foreach (Match block in Step().Matches((await File.ReadAllTextAsync(Path.Combine(Original, "README.md"))).ReplaceLineEndings("\n")))
        {
            var lines = block.Groups["text"].Value.TrimEnd('\n').Split('\n');
            if (block.Groups["language"].Value == "diff")
            {
                Edit(lines);
                continue;
            }

            foreach (var command in lines.Select(line => line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(command => command.Length > 0))
            {
                await DoAsync(command, printed);
            }
        }

        return printed;
    }

    private async Task DoAsync(string[] command, List<string> printed)
    {
        switch (command)
        {
            case ["dotnet", .. var arguments]:
                var output = await _consumer.RunAsync(arguments);
                Assert.DoesNotContain("Unable to fix", output, StringComparison.Ordinal);
                if (arguments[0] == "run")
                {
                    printed.Add(output);
                }

                break;
            case ["rm", "-r", .. var folders]:
                Array.ForEach(folders, folder => Directory.Delete(Path.Combine(_consumer.Folder, folder), recursive: true));
                break;
            case ["rm", .. var files]:
                Array.ForEach(files, file => File.Delete(Path.Combine(_consumer.Folder, file)));
                break;
            default:
                Assert.Fail($"The README says '{string.Join(' ', command)}', and this test can't do that.");
                break;
        }
    }

    // '--- Before/File.cs', and then lines as 'git diff' shows them.
    private void Edit(string[] lines)
    {
        var path = Path.Combine(_consumer.Folder, lines[0]["--- ".Length..]);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var old = Lines(lines, '-');
        Assert.Equal(2, text.Split(old).Length);
        File.WriteAllText(path, text.Replace(old, Lines(lines, '+'), StringComparison.Ordinal));
    }

    private static string Lines(string[] lines, char side) =>
        string.Concat(lines.Skip(1).Where(line => line[0] == ' ' || line[0] == side).Select(line => line[1..] + "\n"));

    private static SortedDictionary<string, string> Read(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), File: file))
            .Where(found => !found.Path.StartsWith("bin/", StringComparison.Ordinal) && !found.Path.StartsWith("obj/", StringComparison.Ordinal))
            .ToDictionary(found => found.Path, found => File.ReadAllText(found.File).ReplaceLineEndings("\n")),
        StringComparer.Ordinal);

    [GeneratedRegex("^```(?<language>sh|diff)\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Step();
}
