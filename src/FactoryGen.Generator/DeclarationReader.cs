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
            && ContextParser.ParseAnnotated(type, KnownTypes.Of(target.SemanticModel.Compilation)) is { } context
            && IsAmong(target, context.Attribute)
                ? ContextModelBuilder.Build(context)
                : null;
    }

    /// <summary>Null if the method makes nothing a context, because it is wrong.</summary>
    public static ContextModel? ReadKeyMethod(GeneratorAttributeSyntaxContext target, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (target.TargetSymbol is not IMethodSymbol found)
        {
            return null;
        }

        var known = KnownTypes.Of(target.SemanticModel.Compilation);
        var method = found.PartialDefinitionPart ?? found;
        return ContextParser.ParseForeign(method, known) is { } context
            && IsAmong(target, context.Attribute)
            && ContextModelBuilder.Build(context) is { IsSound: true } model
                ? model
                : null;
    }

    // Older compilers match each part of a partial type with the attributes of all parts, and don't tell generic attributes from others.
    private static bool IsAmong(GeneratorAttributeSyntaxContext target, AttributeData attribute) =>
        attribute.ApplicationSyntaxReference is { } place
        && place.SyntaxTree == target.TargetNode.SyntaxTree
        && target.TargetNode.Span.Contains(place.Span)
        && target.Attributes.Any(candidate => candidate.ApplicationSyntaxReference is { } other && other.SyntaxTree == place.SyntaxTree && other.Span == place.Span);
}
