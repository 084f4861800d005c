using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Layers;

/// <summary>Makes the descriptors of the rules about legacy layers that people wrote by hand. They follow <c>.editorconfig</c>.</summary>
internal static class LayerRule
{
    public const string Category = "FactoryGen.Legacy";

    public static DiagnosticDescriptor Error(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Error);

    /// <summary>Of what has no date yet: who wants it to be an error says so.</summary>
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
