using FactoryGen.Analysis.Model;
using FactoryGen.Analysis.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analysis.Parsing;

/// <summary>Makes the model of a service: here its symbols die.</summary>
internal static class ServiceModelBuilder
{
    public static ServiceModel Build(ServiceDeclaration service)
    {
        var known = service.Known;
        var implementation = service.Implementation;
        var provided = ServiceOf(service);
        return new ServiceModel
        {
            MetadataName = TypeText.MetadataName(implementation),
            DisplayName = TypeText.Name(implementation),
            Namespace = TypeText.Namespace(implementation),
            Implementation = TypeText.Bound(implementation),
            Service = provided,
            Context = service.Context is { } context && known.CanName(context.Type) ? TypeText.Bound(context.Type) : null,
            FactoryName = service.FactoryName,
            IsFactoryNameTaken = !service.FactoryNameHolders.IsEmpty,
            Creator = CreatorOf(service),
            Initializer = InitializerOf(service),
            IsSound = IsSound(service),
            Rivals = provided is null ? [] : RivalsOf(provided, service),
            SuppressedIds = SuppressedIds.Of(Mentioned(service)),
            Imports = ImportsReader.Read(WrittenTypes(service)),
            Assembly = known.Assembly,
        };
    }

    private static bool IsSound(ServiceDeclaration service) =>
        service is { Context: { } context, Creation.Chosen: not null }
        && (context.IsReferenced ? context.IsScopeContext : DeclarationRules.Check(context).IsEmpty)
        && service.Creation.Parameters.All(static parameter => parameter.RefKind == RefKind.None)
        && DeclarationRules.Check(service).IsEmpty;

    private static TypeReference? ServiceOf(ServiceDeclaration service) => service.Service switch
    {
        null or { SpecialType: SpecialType.System_Void } or INamedTypeSymbol { IsUnboundGenericType: true } => null,
        var type when TypeText.IsBound(type) => type.IsReferenceType && service.Known.CanName(type) ? TypeText.Bound(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)) : null,
        _ => WrittenService(service) is { } written ? TypeText.AsWritten(written.WithoutTrivia().ToString(), TypeText.IsPublic(service.Implementation)) : null,
    };

    private static CreatorModel? CreatorOf(ServiceDeclaration service) => service.Creation.Chosen is not { } creator ? null : new CreatorModel
    {
        Method = creator.MethodKind == MethodKind.Constructor ? null : creator.Name,
        IsAsynchronous = service.Creation.Result == CreatorResult.Task,
        Parameters = creator.Parameters.Select(new ParameterModelBuilder(service).Build).ToEquatableArray(),
    };

    private static InitializerModel? InitializerOf(ServiceDeclaration service) => service.Initialization.Chosen is not { } method ? null : new InitializerModel
    {
        Method = service.Initialization.CallsInterface ? "InitializeAsync" : method.Name,
        Receiver = service.Initialization.CallsInterface ? "global::FactoryGen.IAsyncInitializable" : ReceiverOf(method, service.Implementation),
        TakesToken = service.Initialization.CallsInterface || !method.Parameters.IsEmpty,
    };

    // What a more derived type declares under the same name would be found before a method of its base.
    private static string? ReceiverOf(IMethodSymbol method, INamedTypeSymbol implementation)
    {
        for (var type = implementation; type is not null && !SymbolEqualityComparer.Default.Equals(type, method.ContainingType); type = type.BaseType)
        {
            if (!type.GetMembers(method.Name).IsEmpty)
            {
                return TypeText.Key(method.ContainingType);
            }
        }

        return null;
    }

    private static EquatableArray<ReferencedFactory> RivalsOf(TypeReference provided, ServiceDeclaration service) =>
        service.Context is { } context && TypeText.Key(context.Type) is var key
            ? service.Known.References.Of(provided.Key).Where(factory => factory.Context == key).ToEquatableArray()
            : [];

    private static IEnumerable<ISymbol> Mentioned(ServiceDeclaration service) =>
        new ISymbol?[] { service.Implementation, service.Service, service.Context?.Type, service.Creation.Chosen, service.Initialization.Chosen }.OfType<ISymbol>();

    private static IEnumerable<SyntaxNode> WrittenTypes(ServiceDeclaration service)
    {
        var parameters = service.Creation.Parameters
            .Where(static parameter => !TypeText.IsBound(parameter.Type))
            .Select(ParameterModelBuilder.SyntaxOf)
            .OfType<SyntaxNode>();
        return service.Service is { } type && !TypeText.IsBound(type) && WrittenService(service) is { } written ? parameters.Prepend(written) : parameters;
    }

    // [ScopedFactory(typeof(IService))] or [ScopedFactory<IService>], where the compiler doesn't know the service yet.
    private static TypeSyntax? WrittenService(ServiceDeclaration service) =>
        service.Attribute.ApplicationSyntaxReference?.GetSyntax() is not AttributeSyntax attribute ? null
        : Complete(attribute.DescendantNodes().OfType<GenericNameSyntax>().FirstOrDefault(static name => name.Identifier.ValueText.StartsWith("ScopedFactory", StringComparison.Ordinal))?.TypeArgumentList.Arguments.FirstOrDefault())
            ?? Complete((attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression as TypeOfExpressionSyntax)?.Type);

    private static TypeSyntax? Complete(TypeSyntax? type) => type is { IsMissing: false, ContainsDiagnostics: false } ? type : null;
}
