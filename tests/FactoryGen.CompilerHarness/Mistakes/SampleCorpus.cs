using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactoryGen.CompilerHarness.Mistakes;

/// <summary>
/// Every declaration that this repository shows or tests, right or wrong: the C# blocks of the rules' pages, and the sources in string
/// literals of the generator's and the analyzers' tests. A new test is part of it by being there.
/// </summary>
public static partial class SampleCorpus
{
    private static readonly string[] TestFolders = ["tests/FactoryGen.Generator.Tests", "tests/FactoryGen.Analyzers.Tests"];

    /// <summary>In a stable order, each once.</summary>
    public static ImmutableArray<string> All { get; } = [.. FromPages().Concat(FromTests()).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> FromPages() =>
        from file in Files("docs/rules", "*.md")
        from Match block in CodeBlock().Matches(File.ReadAllText(file).ReplaceLineEndings("\n"))
        select block.Groups[1].Value;

    private static IEnumerable<string> FromTests() =>
        from folder in TestFolders
        from file in Files(folder, "*.cs")
        from token in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantTokens()
        where token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken) || token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken)
        let text = Markup().Replace(token.ValueText, "")
        where IsDeclaration(text)
        select text;

    private static bool IsDeclaration(string text) =>
        text.Contains("[Scope", StringComparison.Ordinal) && (text.Contains('{', StringComparison.Ordinal) || text.Contains(';', StringComparison.Ordinal));

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root(), folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".verified.cs", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static string Root([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(Path.Combine(folder, "FactoryGen.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new HarnessException($"No FactoryGen.sln above {here}.");
    }

    // {|FG1001:…|} and [|…|] say where a test expects a diagnostic.
    [GeneratedRegex(@"\{\|[^:|{}]*:|\|\}|\[\||\|\]")]
    private static partial Regex Markup();

    [GeneratedRegex(@"^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
