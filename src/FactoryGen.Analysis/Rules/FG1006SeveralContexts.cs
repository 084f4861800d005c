using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1006SeveralContexts : Rule, IServiceRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1006",
        "The implementation belongs to several contexts",
        "'{0}' can't belong to '{1}': {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1006"),
        WellKnownDiagnosticTags.NotConfigurable);

    public void Check(ServiceDeclaration service, Report report)
    {
        if (service.NamedContext is { TypeKind: not TypeKind.Error } named)
        {
            CheckNamed(service, named, report);
        }
        else if (service.NamedContext is null)
        {
            CheckParameters(service, report);
        }
    }

    private static void CheckNamed(ServiceDeclaration service, ITypeSymbol named, Report report)
    {
        var other = service.ParameterContexts.FirstOrDefault(context => !SymbolEqualityComparer.Default.Equals(context, named));
        var obstacle =
            service.Context is null ? "that is no context, so name the one that separates one user from another"
            : service.Creation.Chosen is not null && other is not null ? $"it takes a '{TypeText.Name(other)}', so let 'Context' and the parameter say the same"
            : ObstacleOf(service.Context);
        if (obstacle is not null)
        {
            report.At(Locations.OfArgument(service.Attribute, "Context", service.Implementation), TypeText.Name(service.Implementation), TypeText.Name(named), obstacle);
        }
    }

    private static void CheckParameters(ServiceDeclaration service, Report report)
    {
        var first = service.ParameterContexts.FirstOrDefault();
        foreach (var parameter in service.Creation.Parameters)
        {
            if (!ContextParser.IsContext(parameter.Type, service.Known))
            {
                continue;
            }

            var obstacle =
                !SymbolEqualityComparer.Default.Equals(parameter.Type, first) ? $"it takes a '{TypeText.Name(first!)}' already, and an instance lives in one scope, so keep one of the two"
                : service.Context is { } context ? ObstacleOf(context)
                : null;
            if (obstacle is not null)
            {
                report.At(parameter, TypeText.Name(service.Implementation), TypeText.Name(parameter.Type), obstacle);
            }
        }
    }

    private static string? ObstacleOf(ContextDeclaration context) =>
        context is { IsReferenced: true, IsBuilt: false }
            ? $"assembly '{context.Type.ContainingAssembly.Name}' was built without FactoryGen's generator, so reference the FactoryGen package there too"
            : null;
}
