using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1001ServiceNotImplemented : Rule, IServiceRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1001",
        "The class doesn't implement the service",
        "'{0}' doesn't {1} '{2}', so its factory can't hand it out as one: let '{0}' {1} '{2}', or name a service that it does provide",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1001"),
        WellKnownDiagnosticTags.NotConfigurable);

    public void Check(ServiceDeclaration service, Report report)
    {
        // A type that doesn't bind is the compiler's to report.
        if (service.Service is not { TypeKind: not TypeKind.Error } named || Provides(service.Implementation, named, service.Known))
        {
            return;
        }

        var verb = named.TypeKind == TypeKind.Interface ? "implement" : "derive from";
        report.At(Locations.OfService(service), TypeText.Name(service.Implementation), verb, TypeText.Name(named));
    }

    private static bool Provides(INamedTypeSymbol implementation, ITypeSymbol service, KnownTypes known) =>
        known.Compilation.ClassifyCommonConversion(implementation, service) is { IsImplicit: true, IsUserDefined: false, IsReference: true } or { IsIdentity: true };
}
