using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers.Tests.Verification;

/// <summary>
/// The MSBuild properties of a project under test: <c>// &lt;FactoryGenDate&gt;2027-01-01&lt;/FactoryGenDate&gt;</c> in its source sets one, and an
/// empty one takes away what is set by default.
/// </summary>
internal sealed partial class BuildProperties : AnalyzerConfigOptionsProvider
{
    private BuildProperties(IReadOnlyDictionary<string, string> properties) => GlobalOptions = new Options(properties);

    public override AnalyzerConfigOptions GlobalOptions { get; }

    public static BuildProperties Of(Compilation project)
    {
        var properties = new Dictionary<string, string> { ["FactoryGenDate"] = "2026-11-01" };
        foreach (var match in project.SyntaxTrees.SelectMany(tree => Property().Matches(tree.ToString())))
        {
            properties[match.Groups["name"].Value] = match.Groups["value"].Value;
        }

        return new BuildProperties(properties);
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    [GeneratedRegex(@"^// <(?<name>\w+)>(?<value>.*)</\k<name>>$", RegexOptions.Multiline)]
    private static partial Regex Property();

    private sealed class Options(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptions
    {
        private const string Prefix = "build_property.";

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return key.StartsWith(Prefix, StringComparison.Ordinal) && properties.TryGetValue(key[Prefix.Length..], out value);
        }
    }
}
