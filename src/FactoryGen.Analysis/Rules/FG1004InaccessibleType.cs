using System.Collections.Immutable;
using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1004InaccessibleType : Rule, IServiceRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1004",
        "Generated code can't name the type",
        "Generated code can't name '{0}', because {1}: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1004"),
        WellKnownDiagnosticTags.NotConfigurable);

    public override bool EndsTheCheck => true;

    public void Check(ServiceDeclaration service, Report report)
    {
        var known = service.Known;
        if (Tell(service.Implementation, known) is { } aboutItself)
        {
            report.At(Locations.OfName(service.Implementation, service.Attribute), aboutItself);
            return;
        }

        if (service.Service is { } provided && !IsPlainlyNamed(provided, known) && Tell(provided, known) is { } aboutService)
        {
            report.At(Locations.OfService(service), aboutService);
        }

        // What is wrong with a context is said where the context is declared.
        foreach (var parameter in service.Creation.Parameters)
        {
            if (!IsPlainlyNamed(parameter.Type, known) && !ContextParser.IsContext(parameter.Type, known) && Tell(parameter.Type, known) is { } aboutParameter)
            {
                report.At(parameter, aboutParameter);
            }
        }
    }

    // Known of nearly all types already, because others ask for them, too.
    private static bool IsPlainlyNamed(ITypeSymbol type, KnownTypes known) =>
        type is INamedTypeSymbol { Arity: 0, ContainingType: null, TypeKind: not TypeKind.Error } && known.CanName(type);

    private static string[]? Tell(ITypeSymbol type, KnownTypes known) =>
        Culprit(type, known) is { } culprit ? [TypeText.Name(culprit), .. Reason(culprit, known)] : null;

    /// <summary>The part of the type that is to blame: a type around it, an element, a type argument, itself. Null: it isn't about names.</summary>
    private static INamedTypeSymbol? Culprit(ITypeSymbol type, KnownTypes known) => type switch
    {
        IArrayTypeSymbol array => Culprit(array.ElementType, known),
        INamedTypeSymbol named =>
            (named.ContainingType is { } outer ? Culprit(outer, known) : null)
            ?? CulpritAmong(named.TypeArguments, known)
            ?? (named.TypeKind != TypeKind.Error && known.IsHidden(named) ? named : null),
        _ => null,
    };

    private static INamedTypeSymbol? CulpritAmong(ImmutableArray<ITypeSymbol> types, KnownTypes known)
    {
        foreach (var type in types)
        {
            if (Culprit(type, known) is { } culprit)
            {
                return culprit;
            }
        }

        return null;
    }

    private static string[] Reason(INamedTypeSymbol type, KnownTypes known) => type switch
    {
        { IsFileLocal: true } => ["only its own file can see it", "remove 'file'"],
        _ when known.IsBehindAlias(type) => ["only an extern alias leads to it", $"reference '{type.ContainingAssembly.Name}' without one too"],
        _ when KnownTypes.IsForbidden(type) => ["[Obsolete] forbids its use", "remove that"],
        { ContainingType: { } outer } => [$"it is {Accessibilities.Text(type)} in '{TypeText.Name(outer)}'", "make it internal or public"],
        _ => [$"it is {Accessibilities.Text(type)} in another assembly", "take another type"],
    };
}
