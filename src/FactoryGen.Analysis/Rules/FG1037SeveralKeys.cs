using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1037SeveralKeys : Rule, IKeyMethodRule, IServiceRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1037",
        "The context has a key already",
        "'{0}' and {1} both tell the scopes of '{2}' apart: keep one of the two",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1037"),
        WellKnownDiagnosticTags.NotConfigurable);

    public void Check(KeyMethodDeclaration method, Report report)
    {
        if (method.Context is { } context && Rival(method, context) is { } rival)
        {
            report.At(method.Method, method.Name, rival, TypeText.Name(context));
        }
    }

    // Each of two referenced assemblies is right by itself; here they meet.
    public void Check(ServiceDeclaration service, Report report)
    {
        if (service.Context is { KeyMethod: not null, IsReferenced: true } context
            && service.Known.KeyMethods.Of(context.Type).Where(method => !service.Known.IsOwn(method)).Skip(1).FirstOrDefault() is { } second)
        {
            report.At(service.Location, KeyMethodDeclaration.NameOf(context.KeyMethod), Name(second, service.Known), TypeText.Name(context.Type));
        }
    }

    private static string? Rival(KeyMethodDeclaration method, INamedTypeSymbol context) =>
        context.Has(AttributeNames.IsScopeContext) ? "the [ScopeKey] of that [ScopeContext]"
        : method.Known.KeyMethods.Of(context).FirstOrDefault(other => !SymbolEqualityComparer.Default.Equals(other, method.Method)) is { } other ? Name(other, method.Known)
        : null;

    private static string Name(IMethodSymbol method, KnownTypes known) => known.IsOwn(method)
        ? $"'{KeyMethodDeclaration.NameOf(method)}'"
        : $"'{KeyMethodDeclaration.NameOf(method)}' of assembly '{method.ContainingAssembly.Name}'";
}
