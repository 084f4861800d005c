using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1009InvalidFactoryConstructor : Rule, IServiceRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1009",
        "What is marked can't build the instance",
        "'{0}' can't be what builds '{1}': {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1009"),
        WellKnownDiagnosticTags.NotConfigurable);

    public void Check(ServiceDeclaration service, Report report)
    {
        var marked = service.Creation.Marked;
        if (marked is [var only])
        {
            if (service.Creation.Chosen is null && Obstacle(only, service) is { } obstacle)
            {
                report.At(only, Name(only), TypeText.Name(service.Implementation), obstacle);
            }

            return;
        }

        foreach (var other in marked.Skip(1))
        {
            var mark = other.GetAttributes().First(AttributeNames.IsFactoryConstructor);
            report.At(
                Locations.Of(mark, other),
                Name(other),
                TypeText.Name(service.Implementation),
                $"'{Name(marked[0])}' is marked already, so keep one [FactoryConstructor]");
        }
    }

    // A return type that doesn't bind is the compiler's to report.
    private static string? Obstacle(IMethodSymbol method, ServiceDeclaration service) => method switch
    {
        { MethodKind: MethodKind.StaticConstructor } => "a static constructor builds no instance, so mark another one",
        { MethodKind: MethodKind.Constructor } => Accessibilities.Obstacle(method),
        { MethodKind: not MethodKind.Ordinary } => "it is no ordinary method, so mark a static method or a constructor",
        { IsStatic: false } => "it needs an instance before there is one, so make it static",
        { IsGenericMethod: true } => "nobody says what its type parameters are, so remove them",
        { ReturnsVoid: true } => $"it returns nothing, so let it return '{service.Implementation.Name}', or a Task or ValueTask of it",
        _ when !service.Known.CanCall(method) => Accessibilities.Obstacle(method),
        _ when !TypeText.IsBound(method.ReturnType) => null,
        _ => $"it returns '{TypeText.Name(method.ReturnType)}', so let it return '{service.Implementation.Name}', or a Task or ValueTask of it",
    };

    private static string Name(IMethodSymbol method) =>
        method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor ? method.ContainingType.Name : method.Name;
}
