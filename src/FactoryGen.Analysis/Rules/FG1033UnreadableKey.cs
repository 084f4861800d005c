using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1033UnreadableKey : Rule, IContextRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1033",
        "The key can't be read",
        "'{0}' can't be a key, because {1}: put [ScopeKey] on an instance property with a public or internal getter",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1033"),
        WellKnownDiagnosticTags.NotConfigurable);

    public void Check(ContextDeclaration context, Report report)
    {
        foreach (var key in context.Keys)
        {
            if (Obstacle(key, context.Known) is { } obstacle)
            {
                report.At(Locations.OfMember(key, context), $"{TypeText.Name(key.ContainingType)}.{key.Name}", obstacle);
            }
        }
    }

    /// <summary>Why the key can't be read; then nothing else about it matters.</summary>
    public static string? Obstacle(IPropertySymbol key, KnownTypes known) => key switch
    {
        { IsStatic: true } => "it is static, and so the same for everybody",
        { IsIndexer: true } => "an indexer has many values",
        { GetMethod: null } => "it has no getter",
        { RefKind: not RefKind.None } => "it is a reference to something that can change",
        _ when !known.CanCall(key) => $"it is {Accessibilities.Text(key)}",
        _ when !known.CanCall(key.GetMethod) => $"its getter is {Accessibilities.Text(key.GetMethod)}",
        _ => null,
    };
}
