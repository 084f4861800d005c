using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1020NotYetSupported : Rule, IServiceRule, IContextRule, ITypeRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1020",
        "FactoryGen can't do this yet",
        "'{0}' asks for {1}, which FactoryGen can't do yet: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1020"),
        WellKnownDiagnosticTags.NotConfigurable);

    public void Check(ServiceDeclaration service, Report report)
    {
        if (service.Lifetime != 0)
        {
            report.At(
                Locations.OfArgument(service.Attribute, "Lifetime", service.Implementation),
                TypeText.Name(service.Implementation),
                "instances that their callers own",
                "remove 'Lifetime', or construct them without a factory");
        }

        if (service.MayHaveMarkedMembers)
        {
            CheckParents(service.Implementation, report);
        }
    }

    public void Check(ContextDeclaration context, Report report) => CheckParents(context.Type, report);

    public void Check(INamedTypeSymbol type, KnownTypes known, Report report)
    {
        // Of an annotated type it was said already.
        if (!type.Has(AttributeNames.IsScopedFactory) && !type.Has(AttributeNames.IsScopeContext))
        {
            CheckParents(type, report);
        }
    }

    private static IEnumerable<ISymbol> WithParameters(ISymbol member) =>
        member is IMethodSymbol method && WrittenAttributes.MayStandOnParametersOf(method) ? [member, .. method.Parameters] : [member];

    private static void CheckParents(INamedTypeSymbol type, Report report)
    {
        if (!WrittenAttributes.MayStandOnMembersOf(type))
        {
            return;
        }

        foreach (var symbol in type.GetMembers().SelectMany(WithParameters))
        {
            if (WrittenAttributes.Of(symbol).FirstOrDefault(AttributeNames.IsParentContext) is { ApplicationSyntaxReference: not null } attribute)
            {
                report.At(Locations.Of(attribute, symbol), symbol.Name, "a context within a context", "remove [ParentContext]");
            }
        }
    }
}
