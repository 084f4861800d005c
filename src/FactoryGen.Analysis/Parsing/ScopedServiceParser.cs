using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>Reads <c>[ScopedService]</c> on a service interface.</summary>
internal static class ScopedServiceParser
{
    /// <summary>What the interface says of its factory, or null: it says nothing, or names no context (which is an error there).</summary>
    public static ScopedServiceModel? Parse(ITypeSymbol? service, KnownTypes known) =>
        service is INamedTypeSymbol { TypeKind: TypeKind.Interface } && AttributeOf(service) is { } attribute && ContextOf(attribute) is { } context && ContextParser.IsContext(context, known)
            ? new ScopedServiceModel(TypeText.Key(context), TypeText.Name(context), IsAsynchronous(attribute))
            : null;

    /// <summary>
    /// What stands for a factory where no implementation of the service can be seen: its interface. Null if the service says nothing.
    /// </summary>
    public static ReferencedFactory? FactoryOf(ITypeSymbol service, KnownTypes known)
    {
        if (Parse(service, known) is not { } scoped
            || (scoped.IsAsynchronous ? known.AsyncScopedFactoryInterface : known.ScopedFactoryInterface) is not { } contract
            || ContextOf(AttributeOf(service)!) is not { } context
            || !known.CanName(context))
        {
            return null;
        }

        var provided = service.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
        return new ReferencedFactory
        {
            Type = TypeText.Bound(contract.Construct(context, provided)),
            Service = TypeText.Key(service),
            Context = scoped.Context,
            Implementation = TypeText.Name(service),
            Assembly = service.ContainingAssembly?.Name ?? "",
            Because = scoped.IsAsynchronous ? $"{TypeText.Name(service)} ([ScopedService])" : null,
        };
    }

    public static AttributeData? AttributeOf(ITypeSymbol service) => service.GetAttributes().FirstOrDefault(AttributeNames.IsScopedService);

    /// <summary>The type that is named as the context, whether it is one or not.</summary>
    public static INamedTypeSymbol? ContextOf(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Type, Value: INamedTypeSymbol context }] ? context : null;

    private static bool IsAsynchronous(AttributeData attribute) =>
        attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "Async").Value.Value is true;
}
