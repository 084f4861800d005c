using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1030ContextWithoutKey : Rule, IContextRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1030",
        "The context has no key",
        "'{0}' has no key, so nothing tells one of its scopes from another: put [ScopeKey] on the property that identifies the owner",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1030"),
        WellKnownDiagnosticTags.NotConfigurable);

    public void Check(ContextDeclaration context, Report report)
    {
        // A base class that doesn't bind may have the key; of two parameter lists, nobody knows which one counts.
        if (context.Keys.IsEmpty && !TypeText.HasSeveralParameterLists(context.Type) && !Bases(context.Type).Any(static type => type.TypeKind == TypeKind.Error))
        {
            report.At(Locations.OfName(context.Type, context.Attribute), TypeText.Name(context.Type));
        }
    }

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }
}
