using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analysis.Ownership;

/// <summary>Whether a project says that it holds tests: what they build and fake is their own affair.</summary>
internal static class TestProject
{
    // The package's props make the property visible to the compiler; test SDKs set it.
    private const string Property = "build_property.IsTestProject";

    public static bool Is(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(Property, out var value)
        && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
