using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Layers;

/// <summary>Makes the descriptors of the rules about legacy layers that people wrote by hand. They follow <c>.editorconfig</c>.</summary>
internal static class LayerRule
{
    public const string Category = "FactoryGen.Legacy";

    public static DiagnosticDescriptor Error(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Error);

    /// <summary>Of what has no date yet: who wants it to be an error says so.</summary>
    public static DiagnosticDescriptor Warning(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Warning);

    /// <summary>Of what is right as it is, and could be better: a build says nothing about it, an IDE does.</summary>
    public static DiagnosticDescriptor Advice(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Info);

    /// <summary>Of what is only known when the whole project was looked at.</summary>
    public static DiagnosticDescriptor WarningAtTheEnd(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Warning, WellKnownDiagnosticTags.CompilationEnd);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity, params string[] tags) => new(
        id,
        title,
        message,
        Category,
        severity,
        isEnabledByDefault: true,
        description: null,
        $"https://github.com/factorygen/factorygen/blob/main/docs/rules/{id}.md",
        tags);
}
