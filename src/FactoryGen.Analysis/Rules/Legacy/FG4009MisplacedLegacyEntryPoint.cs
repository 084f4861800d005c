using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules.Legacy;

internal sealed class FG4009MisplacedLegacyEntryPoint : Rule, ITypeRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG4009",
        "The legacy entry point leads nowhere",
        "[LegacyEntryPoint] on '{0}' has no effect, because '{0}' isn't marked [ScopedFactory]: put it on the implementation, or remove it",
        LegacyRules.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG4009"));

    public void Check(INamedTypeSymbol type, KnownTypes known, Report report)
    {
        if (type.Has(AttributeNames.IsScopedFactory))
        {
            return;
        }

        foreach (var attribute in type.GetAttributes().Where(AttributeNames.IsLegacyEntryPoint))
        {
            report.At(Locations.Of(attribute, type), TypeText.Name(type));
        }
    }
}
