using FactoryGen.Analysis.Graph;
using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1017InvalidFactoryName : Rule, IServiceRule, IGraphRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1017",
        "The factory can't have this name",
        "The factory of '{0}' can't be called '{1}', because {2}: choose another name with 'FactoryName'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1017"),
        WellKnownDiagnosticTags.NotConfigurable);

    public void Check(ServiceDeclaration service, Report report)
    {
        var obstacle = service.NamedFactory is { } named && !SyntaxFacts.IsValidIdentifier(named) ? "that is no identifier"
            : !service.FactoryNameHolders.IsEmpty ? "there is a type of that name already"
            : service.HiddenByFactory is { } hidden ? $"it would hide '{TypeText.Key(hidden).Replace("global::", "")}', which it takes"
            : null;
        if (obstacle is not null)
        {
            report.At(
                Locations.OfArgument(service.Attribute, "FactoryName", service.Implementation),
                TypeText.Name(service.Implementation),
                service.NamedFactory ?? service.FactoryName ?? "",
                obstacle);
        }
    }

    public void Check(ServiceGraph graph, GraphReport report)
    {
        var named = graph.Services.Where(service => service is { FactoryName: not null, IsFactoryNameTaken: false } && !graph.Factories.IsOnlyOfItsName(service));
        foreach (var service in named)
        {
            if (graph.Factories.SameName(service).FirstOrDefault(other => other.MetadataName != service.MetadataName) is { } other)
            {
                report.AtName(service, service.DisplayName, service.FactoryName!, $"that is what the factory of '{other.DisplayName}' is called");
            }
        }
    }
}
