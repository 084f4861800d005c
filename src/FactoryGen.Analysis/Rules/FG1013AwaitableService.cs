using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1013AwaitableService : Rule, IServiceRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1013",
        "The service is itself awaitable",
        "'{0}' can be awaited itself, so a wrong 'await' on its factory would compile: give it a method that returns a task in the place of '{1}'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1013"),
        WellKnownDiagnosticTags.NotConfigurable);

    public void Check(ServiceDeclaration service, Report report)
    {
        if (service.Service is { } provided && GetAwaiter(provided, service) is { } ofService)
        {
            report.At(Locations.OfService(service), TypeText.Name(provided), Name(ofService));
        }
        else if (!SymbolEqualityComparer.Default.Equals(service.Service, service.Implementation) && GetAwaiter(service.Implementation, service) is { } ofImplementation)
        {
            report.At(Locations.OfName(service.Implementation, service.Attribute), TypeText.Name(service.Implementation), Name(ofImplementation));
        }
    }

    private static IMethodSymbol? GetAwaiter(ITypeSymbol type, ServiceDeclaration service) =>
        type.TypeKind is TypeKind.Error or TypeKind.Pointer or TypeKind.FunctionPointer
        || service.Attribute.ApplicationSyntaxReference is not { } place
        || !(service.Known.DeclaresAwaiters || InheritsMember(type, service.Known))
            ? null
            : service.Known.Compilation.GetSemanticModel(place.SyntaxTree)
                .LookupSymbols(place.Span.Start, type, WellKnownMemberNames.GetAwaiter, includeReducedExtensionMethods: true)
                .OfType<IMethodSymbol>()
                .FirstOrDefault(static method => method is { Parameters.IsEmpty: true, IsStatic: false, ReturnsVoid: false }
                    && method.ReturnType.GetMembers(WellKnownMemberNames.IsCompleted).Any(static member => member is IPropertySymbol));

    // What sources declare, types of this assembly among them, is known once for all of them.
    private static bool InheritsMember(ITypeSymbol type, KnownTypes known)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (!known.IsOwn(current) && HasMember(current))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(contract => !known.IsOwn(contract) && HasMember(contract));
    }

    private static bool HasMember(ITypeSymbol type) => !type.GetMembers(WellKnownMemberNames.GetAwaiter).IsEmpty;

    private static string Name(IMethodSymbol method) => $"{TypeText.Name(method.ContainingType)}.{method.Name}";
}
