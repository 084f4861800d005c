using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1031MutableKey : Rule, IContextRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1031",
        "The key can change",
        "The key '{0}' can change, and a scope can't: make its setter 'init', or remove it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1031"),
        WellKnownDiagnosticTags.NotConfigurable);

    public void Check(ContextDeclaration context, Report report)
    {
        foreach (var key in context.Keys)
        {
            if (key.SetMethod is { IsInitOnly: false } setter && FG1033UnreadableKey.Obstacle(key, context.Known) is null)
            {
                report.At(Locations.OfMember(setter, context), $"{TypeText.Name(key.ContainingType)}.{key.Name}");
            }
        }
    }
}
