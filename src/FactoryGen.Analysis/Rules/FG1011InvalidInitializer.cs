using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1011InvalidInitializer : Rule, IServiceRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1011",
        "The asynchronous initialiser has the wrong shape",
        "'{0}' can't initialise '{1}': {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1011"),
        WellKnownDiagnosticTags.NotConfigurable);

    public void Check(ServiceDeclaration service, Report report)
    {
        if (service.Initialization is not { Chosen: null, All: [var method] } || Obstacle(method, service.Known) is not var (place, obstacle))
        {
            return;
        }

        // What a base class does is that class's business; that this one relies on it is said here.
        var isOwn = SymbolEqualityComparer.Default.Equals(method.ContainingType, service.Implementation);
        report.At(
            isOwn ? place : Locations.OfName(service.Implementation, service.Attribute),
            $"{TypeText.Name(method.ContainingType)}.{method.Name}",
            TypeText.Name(service.Implementation),
            obstacle);
    }

    // What doesn't bind is the compiler's to report.
    private static (Location Place, string Obstacle)? Obstacle(IMethodSymbol method, KnownTypes known)
    {
        if (!TypeText.IsBound(method.ReturnType) || !method.Parameters.All(static parameter => TypeText.IsBound(parameter.Type)))
        {
            return null;
        }

        return ReturnObstacle(method, known) is { } about ? (Locations.OfReturnType(method), about)
            : WrongParameter(method, known) is { } parameter ? (Locations.Of(parameter), $"nobody provides '{parameter.Name}', so let it take nothing or one CancellationToken")
            : (Locations.Of(method), MethodObstacle(method));
    }

    private static string? ReturnObstacle(IMethodSymbol method, KnownTypes known) => method switch
    {
        { ReturnsVoid: true, IsAsync: true } => "nobody can await an 'async void' method, and its failure ends the process, so make it 'async Task'",
        { ReturnsVoid: true } => "it returns nothing that can be awaited, so let it return Task or ValueTask",
        { RefKind: not RefKind.None } => "it returns a reference, so let it return Task or ValueTask",
        _ when Same(method.ReturnType, known.Task) || Same(method.ReturnType, known.ValueTask) => null,
        _ => $"it returns '{TypeText.Name(method.ReturnType)}', so let it return Task or ValueTask",
    };

    private static IParameterSymbol? WrongParameter(IMethodSymbol method, KnownTypes known) =>
        InitializerParser.HasValidParameters(method, known) ? null
        : method.Parameters.FirstOrDefault(parameter => parameter.RefKind != RefKind.None || !Same(parameter.Type, known.CancellationToken)) ?? method.Parameters[1];

    private static string MethodObstacle(IMethodSymbol method) => method switch
    {
        { IsStatic: true } => "it is static, so it has no instance to initialise, so make it an instance method",
        { IsGenericMethod: true } => "nobody says what its type parameters are, so remove them",
        { MethodKind: not MethodKind.Ordinary } => "it has no name to call it by, so mark an ordinary method",
        _ => Accessibilities.Obstacle(method),
    };

    private static bool Same(ITypeSymbol type, ITypeSymbol? other) => SymbolEqualityComparer.Default.Equals(type, other);
}
