using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Usage;

/// <summary>Makes the descriptors of the rules about who uses a factory: these can be configured, since no generated code depends on them.</summary>
internal static class UsageRule
{
    /// <summary>Of what FactoryGen knows exactly.</summary>
    public static DiagnosticDescriptor Error(string id, string title, string message, params string[] tags) =>
        Create(id, title, message, DiagnosticSeverity.Error, tags);

    /// <summary>Of what it has to guess.</summary>
    public static DiagnosticDescriptor Warning(string id, string title, string message, params string[] tags) =>
        Create(id, title, message, DiagnosticSeverity.Warning, tags);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity, string[] tags) => new(
        id,
        title,
        message,
        Category(id),
        severity,
        isEnabledByDefault: true,
        description: null,
        $"https://github.com/factorygen/factorygen/blob/main/docs/rules/{id}.md",
        tags);

    private static string Category(string id) => id[2] switch
    {
        '3' => "FactoryGen.Ownership",
        '5' => "FactoryGen.Substitutes",
        _ => "FactoryGen.Usage",
    };
}
