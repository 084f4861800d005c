using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1023UnsupportedService : Rule, IServiceRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1023",
        "The service can't be a type argument",
        "'{0}' can't be what a factory hands out: nothing implements its static member '{1}', and C# lets no such interface be a type argument. Hand out '{2}' itself, or move what its users need into an interface without static members",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1023"),
        WellKnownDiagnosticTags.NotConfigurable);

    public void Check(ServiceDeclaration service, Report report)
    {
        if (service.Service is { } provided && StaticMembers.Unimplemented(provided) is { } member)
        {
            report.At(
                Locations.OfService(service), TypeText.Name(provided), $"{TypeText.Name(member.ContainingType)}.{member.Name}", TypeText.Name(service.Implementation));
        }
    }
}
