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

    // Older compilers match each part of a partial type with the attributes of all parts, and don't tell generic attributes from others.
    private static bool IsAmong(GeneratorAttributeSyntaxContext target, AttributeData attribute) =>
        attribute.ApplicationSyntaxReference is { } place
        && place.SyntaxTree == target.TargetNode.SyntaxTree
        && target.TargetNode.Span.Contains(place.Span)
        && target.Attributes.Any(candidate => candidate.ApplicationSyntaxReference is { } other && other.SyntaxTree == place.SyntaxTree && other.Span == place.Span);
}
