using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>Makes models of the parameters of what builds an implementation.</summary>
internal sealed class ParameterModelBuilder(ServiceDeclaration service)
{
    public ParameterModel Build(IParameterSymbol parameter)
    {
        var type = TypeOf(parameter);
        return new ParameterModel
        {
            Name = parameter.Name,
            Type = type,
            FieldType = FieldTypeOf(parameter, type),
            Role = RoleOf(parameter),
            Attributes = AttributeText.OfParameter(parameter, service.Known),
            FieldAttributes = AttributeText.OfField(parameter, service.Known),
            DefaultValue = ConstantText.OfDefault(parameter),
            IsParams = parameter.IsParams,
            RefusesNull = RefusesNull(parameter),
            CanBeTypeArgument = service.Known.CanBeTypeArgument(parameter.Type),
            FactoryContext = FactoryContextOf(parameter.Type),
            HandedOutAs = service.Known.References.HandsOutAs(type.Key),
            ReferencedFactories = FactoriesOf(parameter, type),
        };
    }

    /// <summary>Whether the factory lets nobody give it null for the parameter, so that what builds the implementation never sees it.</summary>
    public static bool RefusesNull(IParameterSymbol parameter) =>
        parameter is { Type.IsReferenceType: true, Type.TypeKind: not TypeKind.Error, NullableAnnotation: NullableAnnotation.NotAnnotated }
        && parameter is not { HasExplicitDefaultValue: true, ExplicitDefaultValue: null }
        && !Has(parameter, "AllowNullAttribute");

    // What is known of an implementation goes before what its interface says.
    private EquatableArray<ReferencedFactory> FactoriesOf(IParameterSymbol parameter, TypeReference type)
    {
        var referenced = service.Known.References.Of(type.Key);
        return ScopedServiceParser.FactoryOf(parameter.Type, service.Known) is { } declared ? referenced.Append(declared).ToEquatableArray() : referenced;
    }

    private ParameterRole RoleOf(IParameterSymbol parameter) =>
        SymbolEqualityComparer.Default.Equals(parameter.Type, service.Context?.Type) ? ParameterRole.Context
        : service.Creation.Chosen is { MethodKind: MethodKind.Ordinary }
            && SymbolEqualityComparer.Default.Equals(parameter.Type, service.Known.CancellationToken) ? ParameterRole.CreationToken
        : ParameterRole.Given;

    // A type that doesn't bind is at most as accessible as the user's own constructor, which mentions it.
    private TypeReference TypeOf(IParameterSymbol parameter) =>
        !TypeText.IsBound(parameter.Type)
        && WrittenType.Of(parameter) is { } written
            ? TypeText.AsWritten(written.ToString(), IsPublic(parameter.ContainingSymbol) && TypeText.IsPublic(service.Implementation))
            : service.Known.CanName(parameter.Type) && TypeText.IsBound(parameter.Type) && !parameter.Type.IsStatic ? service.Known.Bound(parameter.Type)
            : TypeText.Unspeakable(parameter.Type);

    // What the attributes say about null, a field says with its type. A dynamic argument would be bound at run time.
    private string FieldTypeOf(IParameterSymbol parameter, TypeReference type)
    {
        if (!type.IsBound || !type.CanBeNamed || !parameter.Type.IsReferenceType)
        {
            return type.Text;
        }

        var isNullable = Has(parameter, "AllowNullAttribute")
            || (parameter.NullableAnnotation == NullableAnnotation.Annotated && !Has(parameter, "DisallowNullAttribute"));
        var plain = parameter.Type.TypeKind == TypeKind.Dynamic ? "object"
            : parameter.NullableAnnotation == NullableAnnotation.NotAnnotated ? type.Text
            : service.Known.Bound(parameter.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)).Text;
        return isNullable ? plain + "?" : plain;
    }

    private static bool Has(IParameterSymbol parameter, string attribute)
    {
        foreach (var written in WrittenAttributes.Of(parameter))
        {
            if (written.AttributeClass?.Name == attribute)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPublic(ISymbol symbol) => symbol.DeclaredAccessibility == Accessibility.Public;

    private string? FactoryContextOf(ITypeSymbol type) => type is not INamedTypeSymbol named
        ? null
        : (IsFactory(named) ? named : named.AllInterfaces.FirstOrDefault(IsFactory)) is { TypeArguments: [var context, _] } ? TypeText.Key(context) : null;

    private bool IsFactory(INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, service.Known.ScopedFactoryInterface)
        || SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, service.Known.AsyncScopedFactoryInterface);
}
