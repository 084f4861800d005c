using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers.Tests.Verification;

/// <summary>MSBuild properties that a project makes visible to the compiler.</summary>
internal sealed class ProjectProperties(params (string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
{
    /// <summary>Of a project that a test SDK made a test project of.</summary>
    public static ProjectProperties OfTests { get; } = new(("IsTestProject", "true"));

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Options(properties.ToImmutableDictionary(property => $"build_property.{property.Name}", property => property.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
