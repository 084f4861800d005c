using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1036InvalidKeyMethod : Rule, IKeyMethodRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1036",
        "The method can't tell the key of a context",
        "'{0}' can't tell the key of a context, because {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1036"),
        WellKnownDiagnosticTags.NotConfigurable);

    public override bool EndsTheCheck => true;

    public void Check(KeyMethodDeclaration method, Report report)
    {
        if (Obstacle(method.Method, method.Known) is { } obstacle)
        {
            report.At(method.Method, method.Name, obstacle);
        }
    }

    private static string? Obstacle(IMethodSymbol method, KnownTypes known) => method switch
    {
        { MethodKind: not MethodKind.Ordinary } => "it has no name to call it by, so mark a static method that takes the context",
        { IsStatic: false, Parameters.IsEmpty: true } => "a context of your own has its key in a property, so make it one",
        { IsStatic: false } => "there is no instance to call it on, so make it static",
        { IsGenericMethod: true } => "nobody says what its type parameters are, so remove them",
        _ when IsInGeneric(method) => $"nobody says what the type parameters of '{TypeText.Name(method.ContainingType)}' are, so move it to a class that isn't generic",
        _ => ParameterObstacle(method, known) ?? ResultObstacle(method, known) ?? AccessObstacle(method, known),
    };

    private static string? ParameterObstacle(IMethodSymbol method, KnownTypes known) => method.Parameters switch
    {
        [{ RefKind: not RefKind.None }] => "it takes the context by reference, so let it take the context by value",
        [{ Type: var type }] when !TypeText.IsBound(type) => null,
        [{ Type: var type }] when !KeyMethodParser.CanBeContext(type) => $"'{TypeText.Name(type)}' can't stand for one user, so let it take a class, an interface or a struct that does",
        [{ Type: var type }] when !known.CanName(type) => $"generated code can't name '{TypeText.Name(type)}', so make that internal or public",
        [_] => null,
        _ => "it has to take the context and nothing else, so let it have one parameter",
    };

    private static string? ResultObstacle(IMethodSymbol method, KnownTypes known) => method switch
    {
        { ReturnsVoid: true } => "it returns nothing, so let it return the key",
        { RefKind: not RefKind.None } => "it returns a reference to something that can change, so let it return the key itself",
        _ when IsTask(method.ReturnType, known) => $"a scope is found at once and '{TypeText.Name(method.ReturnType)}' has to be awaited, so let it return the key itself",
        _ when !TypeText.IsBound(method.ReturnType) => null,
        _ when KeyEquality.Obstacle(method.ReturnType) is null && !known.CanName(method.ReturnType) => $"generated code can't name '{TypeText.Name(method.ReturnType)}', so make that internal or public",
        _ => null,
    };

    private static string? AccessObstacle(IMethodSymbol method, KnownTypes known) =>
        !known.CanCall(method) ? Accessibilities.Obstacle(method)
        : !known.CanName(method.ContainingType) ? $"generated code can't name '{TypeText.Name(method.ContainingType)}', so move it to an internal or public class"
        : null;

    private static bool IsTask(ITypeSymbol type, KnownTypes known) => new[] { known.Task, known.TaskOfResult, known.ValueTask, known.ValueTaskOfResult }
        .Any(task => task is not null && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, task));

    private static bool IsInGeneric(IMethodSymbol method)
    {
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.Arity > 0)
            {
                return true;
            }
        }

        return false;
    }
}
