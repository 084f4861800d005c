using System.Text.RegularExpressions;

namespace FactoryGen.Package.Tests;

public sealed partial class ReadmeTests(PackedPackage package)
{
    [Fact]
    public async Task The_first_snippet_compiles_unchanged_in_a_new_console_project_and_prints_what_the_readme_says()
    {
        var readme = (await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"), TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        var snippet = CodeBlock().Match(readme);
        var printed = TextBlock().Match(readme, snippet.Index);
        var consumer = new Consumer(package, "readme");

        await consumer.RunAsync("new", "console", "-o", "First", "--no-restore");
        await consumer.RunAsync("add", "First", "package", "FactoryGen", "--version", package.Version);
        consumer.Write("First/Program.cs", snippet.Groups[1].Value);

        Assert.Equal(printed.Groups[1].Value, await consumer.BuildAndRunAsync("First/First.csproj"), ignoreLineEndingDifferences: true);
    }

    [GeneratedRegex("^```csharp\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("^```text\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex TextBlock();
}
