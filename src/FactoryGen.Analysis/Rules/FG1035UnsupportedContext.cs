using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1035UnsupportedContext : Rule, IContextRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1035",
        "The type can't be a context",
        "'{0}' can't be a context, because {1}: make it a class, record or struct that isn't generic, internal or public",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1035"),
        WellKnownDiagnosticTags.NotConfigurable);

    public override bool EndsTheCheck => true;

    public void Check(ContextDeclaration context, Report report)
    {
        if ((Obstacle(context.Type, context.Known) ?? (context.HandWrittenMembers.Any() ? "IScopeContext is what FactoryGen implements" : null)) is { } obstacle)
        {
            report.At(Locations.OfName(context.Type, context.Attribute), TypeText.Name(context.Type), obstacle);
        }
    }

    private static string? Obstacle(INamedTypeSymbol type, KnownTypes known) => type switch
    {
        { IsRefLikeType: true } => "a ref struct can't be kept",
        { TypeKind: not TypeKind.Class and not TypeKind.Struct } => "it is neither a class nor a struct",
        { IsStatic: true } => "it is static, so there is only one of it",
        _ when IsGeneric(type) => "it is generic",
        { IsFileLocal: true } => "only its own file can see it",
        _ when !known.CanName(type) => KnownTypes.IsForbidden(type) ? "[Obsolete] forbids its use" : $"generated code can't name what is {Accessibilities.Text(type)}",
        _ => null,
    };

    private static bool IsGeneric(INamedTypeSymbol type) =>
        type.Arity > 0 || (type.ContainingType is { } outer && IsGeneric(outer));
}
