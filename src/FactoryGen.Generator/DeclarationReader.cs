using FactoryGen.Analysis.Model;
using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Generator;

/// <summary>From the compiler's attribute match to a model. No symbol or node leaves it.</summary>
internal static class DeclarationReader
{
    /// <summary>Null if the match isn't the one that counts: a type gets one factory, however often it carries the attribute.</summary>
    public static ServiceModel? ReadService(GeneratorAttributeSyntaxContext target, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return target.TargetSymbol is INamedTypeSymbol type
            && TypeText.IsFirstOfItsName(type)
            && ServiceParser.Parse(type, KnownTypes.Of(target.SemanticModel.Compilation)) is { } service
            && IsAmong(target, service.Attribute)
                ? ServiceModelBuilder.Build(service)
                : null;
    }

    /// <summary>Null if the match isn't the one that counts.</summary>
    public static ContextModel? ReadContext(GeneratorAttributeSyntaxContext target, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return target.TargetSymbol is INamedTypeSymbol type
            && TypeText.IsFirstOfItsName(type)
            && ContextParser.Parse(type, KnownTypes.Of(target.SemanticModel.Compilation)) is { } context
            && IsAmong(target, context.Attribute)
                ? ContextModelBuilder.Build(context)
                : null;
    }

    private static bool IsAmong(GeneratorAttributeSyntaxContext target, AttributeData attribute) => target.Attributes.Any(candidate =>
        candidate.ApplicationSyntaxReference is { } place
        && place.SyntaxTree == attribute.ApplicationSyntaxReference?.SyntaxTree
        && place.Span == attribute.ApplicationSyntaxReference?.Span);
}
