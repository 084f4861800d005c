using System.Text.RegularExpressions;
using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.House;

/// <summary>A page of docs/rules.</summary>
internal sealed partial class RulePage(string id)
{
    private readonly string _text = Repository.Read($"docs/rules/{id}.md");

    public static IEnumerable<string> Ids => Repository.FilesIn("docs/rules", "FG*.md").Select(file => Path.GetFileNameWithoutExtension(file));

    /// <summary>Whether the page is about those who use a factory: then its code knows <see cref="Services"/>.</summary>
    public bool IsOfUsage => id[..3] is "FG2" or "FG3" or "FG5";

    public string Title => _text[..Math.Max(_text.IndexOf('\n', StringComparison.Ordinal), 0)];

    public string CodeFix => CodeFixRow().Match(_text).Groups[1].Value;

    public IEnumerable<string> Headings => Heading().Matches(_text).Select(match => match.Groups[1].Value);

    /// <summary>The C# blocks below a heading.</summary>
    public IReadOnlyList<string> Blocks(string heading)
    {
        var section = _text.Split($"\n## {heading}\n", 2)[^1].Split("\n## ", 2)[0];
        return [.. CodeBlock().Matches(section).Select(match => match.Groups[1].Value)];
    }

    /// <summary>The C# blocks below a heading, with the additional files (<c>```text factorygen.contract</c>) that stand right above each.</summary>
    public IReadOnlyList<PageCase> Cases(string heading)
    {
        var cases = new List<PageCase>();
        var files = new List<(string Name, string Text)>();
        var section = _text.Split($"\n## {heading}\n", 2)[^1].Split("\n## ", 2)[0];
        foreach (Match block in CaseBlock().Matches(section))
        {
            if (block.Groups["file"] is { Success: true, Value: var name })
            {
                files.Add((name, block.Groups["text"].Value));
            }
            else
            {
                cases.Add(new PageCase(block.Groups["text"].Value, [.. files], IsOfUsage));
                files.Clear();
            }
        }

        return cases;
    }

    /// <summary>What a build prints about the wrong code, a block of code each.</summary>
    public IReadOnlyList<string> Output => [.. OutputBlock().Matches(_text).Select(match => match.Groups[1].Value)];

    /// <summary>Puts what a build prints below each block of wrong code.</summary>
    public void WriteOutput(IReadOnlyList<string> printed)
    {
        var bare = OutputBlock().Replace(_text, "");
        var parts = bare.Split("\n## Right\n", 2);
        var number = 0;
        var wrong = CodeBlock().Replace(parts[0], match => $"{match.Value}\n\n```text\n{printed[number++]}```");
        File.WriteAllText(Repository.PathOf($"docs/rules/{id}.md"), $"{wrong}\n## Right\n{parts[1]}");
    }

    [GeneratedRegex(@"\n*^```text\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex OutputBlock();

    [GeneratedRegex(@"^\| Code fix \| (.+) \|$", RegexOptions.Multiline)]
    private static partial Regex CodeFixRow();

    [GeneratedRegex(@"^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^```(csharp|text (?<file>\S+))\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CaseBlock();

    [GeneratedRegex(@"^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
