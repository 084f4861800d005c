using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1022InvalidScopedService : Rule, ITypeRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1022",
        "[ScopedService] names no usable context",
        "'{0}' can't belong to a scope of '{1}', because {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1022"),
        WellKnownDiagnosticTags.NotConfigurable);

    public void Check(INamedTypeSymbol type, KnownTypes known, Report report)
    {
        // What doesn't bind, or isn't written yet, is the compiler's to report.
        if (ScopedServiceParser.AttributeOf(type) is not { ConstructorArguments: [{ Kind: not TypedConstantKind.Error } named] } attribute
            || named.Value is ITypeSymbol { TypeKind: TypeKind.Error })
        {
            return;
        }

        if (Obstacle(type, named.Value as ITypeSymbol, known) is { } obstacle)
        {
            report.At(Locations.OfFirstArgument(attribute, type), TypeText.Name(type), named.Value is ITypeSymbol context ? TypeText.Name(context) : "null", obstacle);
        }
    }

    private static string? Obstacle(INamedTypeSymbol type, ITypeSymbol? named, KnownTypes known) =>
        named is null ? "nobody knows whose it is then, so name the context"
        : ContextParser.Parse(named, known) is not { } context ? "that is no context, so name the one that separates one user from another"
        : context is { IsReferenced: true, IsBuilt: false } ? $"assembly '{named.ContainingAssembly.Name}' was built without FactoryGen's generator, so reference the FactoryGen package there too"
        : IsHidden(type, known) ? "generated code can't name the interface, so make it internal or public"
        : null;

    private static bool IsHidden(INamedTypeSymbol type, KnownTypes known) =>
        known.IsHidden(type) || (type.ContainingType is { } outer && IsHidden(outer, known));
}
