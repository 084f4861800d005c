using System.Text.RegularExpressions;

namespace FactoryGen.Package.Tests;

/// <summary>What a build of several projects printed about one of them.</summary>
internal static partial class Printed
{
    /// <summary>The diagnostics of a project, each once and sorted: <c>Old.cs(5) warning FG4100: …</c>, without the address behind it.</summary>
    public static string[] About(string project, string output) =>
    [
        .. output.Split('\n')
            .Select(line => Diagnostic().Match(line))
            .Where(match => match.Success && match.Groups["project"].Value == project)
            .Select(match => $"{match.Groups["file"].Value}({match.Groups["line"].Value}) {match.Groups["what"].Value}")
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex(@"(?<file>[^/\\]+)\((?<line>\d+),\d+\): (?<what>(?:warning|error) \w+: .*?)(?: \(https?://[^ ]*\))? \[.*?[/\\](?<project>[^/\\]+)\.csproj\]")]
    private static partial Regex Diagnostic();
}
