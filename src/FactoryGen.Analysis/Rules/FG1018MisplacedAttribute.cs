using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1018MisplacedAttribute : Rule, ITypeRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1018",
        "The attribute has no effect here",
        "[{0}] on '{1}' has no effect, because '{2}' isn't marked [{3}]: mark it, or remove [{0}]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1018"),
        WellKnownDiagnosticTags.NotConfigurable);

    public void Check(INamedTypeSymbol type, KnownTypes known, Report report)
    {
        foreach (var member in type.GetMembers())
        {
            foreach (var attribute in member.GetAttributes())
            {
                if (Needed(attribute, member) is var (name, owner, isOwner) && !IsHeard(type, isOwner, known))
                {
                    report.At(Locations.Of(attribute, member), name, member is IMethodSymbol { MethodKind: not MethodKind.Ordinary } ? type.Name : member.Name, TypeText.Name(type), owner);
                }
            }
        }
    }

    private static (string Name, string Owner, Func<AttributeData, bool> IsOwner)? Needed(AttributeData attribute, ISymbol member) =>
        attribute.IsAsyncInitializer() ? ("AsyncInitializer", "ScopedFactory", AttributeNames.IsScopedFactory)
        : attribute.IsFactoryConstructor() ? ("FactoryConstructor", "ScopedFactory", AttributeNames.IsScopedFactory)
        : attribute.IsScopeKey() && member is IPropertySymbol ? ("ScopeKey", "ScopeContext", AttributeNames.IsScopeContext)
        : null;

    // An abstract class is there to be derived from, perhaps in another assembly; any other class only if somebody does.
    private static bool IsHeard(INamedTypeSymbol type, Func<AttributeData, bool> isOwner, KnownTypes known) =>
        type.Has(isOwner) || type is { TypeKind: TypeKind.Class, IsAbstract: true } || known.HasAnnotatedDescendant(type, isOwner);
}
