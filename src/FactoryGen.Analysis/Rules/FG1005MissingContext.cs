using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1005MissingContext : Rule, IServiceRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1005",
        "The implementation belongs to no context",
        "'{0}' takes no [ScopeContext] type, so it belongs to no scope: take one as a parameter, or name it with 'Context = typeof(…)'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1005"),
        WellKnownDiagnosticTags.NotConfigurable);

    public void Check(ServiceDeclaration service, Report report)
    {
        // While it isn't decided what builds the class, another rule speaks. A parameter whose type doesn't bind may be meant as the context.
        if (service is { NamedContext: null, ParameterContexts.IsEmpty: true, Creation.Chosen: { } creator }
            && !creator.Parameters.Any(static parameter => parameter.Type.TypeKind == TypeKind.Error))
        {
            report.At(service.Location, TypeText.Name(service.Implementation));
        }
    }
}
