using FactoryGen.Analysis.Rules;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Contracts;

/// <summary>
/// Makes the descriptors of the rules about <c>factorygen.contract</c>. Like all errors about a declaration they can't be turned down: who wants no
/// contract has no such file. No generated code depends on them: the factory is there, so that its callers show what the change breaks.
/// </summary>
internal static class ContractRule
{
    public static DiagnosticDescriptor Create(string id, string title, string message) => new(
        id,
        title,
        message,
        Rule.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        $"https://github.com/factorygen/factorygen/blob/main/docs/rules/{id}.md",
        WellKnownDiagnosticTags.NotConfigurable);
}
