using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Usage;

/// <summary>Makes the descriptors of the rules about who uses a factory: these can be configured, since no generated code depends on them.</summary>
internal static class UsageRule
{
    public const string Category = "FactoryGen.Usage";

    /// <summary>Of what FactoryGen knows exactly.</summary>
    public static DiagnosticDescriptor Error(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Error);

    /// <summary>Of what it has to guess.</summary>
    public static DiagnosticDescriptor Warning(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) => new(
        id,
        title,
        message,
        Category,
        severity,
        isEnabledByDefault: true,
        description: null,
        $"https://github.com/factorygen/factorygen/blob/main/docs/rules/{id}.md");
}
