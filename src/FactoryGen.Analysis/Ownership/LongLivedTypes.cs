using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>The classes of which a compilation makes one for all users: what it registers as singletons, hosted services, middleware.</summary>
internal sealed class LongLivedTypes(InstanceReader reader)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _registered = new(SymbolEqualityComparer.Default);

    public IEnumerable<INamedTypeSymbol> Registered => _registered.Keys;

    /// <summary>Takes note of what the operation registers.</summary>
    public void Collect(IOperation operation)
    {
        if (operation is IInvocationOperation { TargetMethod: { Name: "UseMiddleware", TypeArguments: [INamedTypeSymbol middleware] } })
        {
            Add(middleware);
        }
        else if (ContainerRegistration.Of(operation) is { IsSingleton: true } registration)
        {
            foreach (var type in registration.Types.OfType<INamedTypeSymbol>())
            {
                Add(type);
            }

            foreach (var product in registration.Products)
            {
                Add(product.WithoutConversions().Type as INamedTypeSymbol);
            }
        }
    }

    /// <summary>Whether one object of the class serves all users.</summary>
    public bool Contains(INamedTypeSymbol type) => _registered.ContainsKey(type.OriginalDefinition) || IsHosted(type) || IsTheOnlyOne(type);

    /// <summary>Whether a host makes one object of the class: a hosted service, or middleware.</summary>
    public static bool IsHosted(INamedTypeSymbol type) => type is { TypeKind: TypeKind.Class, IsAbstract: false }
        && (type.AllInterfaces.Any(static implemented => implemented is { Name: "IHostedService", ContainingNamespace.Name: "Hosting" })
            || type.InstanceConstructors.Any(static constructor => constructor.Parameters.Any(static parameter => parameter.Type is { Name: "RequestDelegate", ContainingNamespace.Name: "Http" })));

    // Nobody else can make one, and it keeps the one that it makes.
    private static bool IsTheOnlyOne(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, IsStatic: false }
        && type.InstanceConstructors.All(static constructor => constructor is { DeclaredAccessibility: Accessibility.Private, IsImplicitlyDeclared: false })
        && type.GetMembers().Any(member => member is
            IFieldSymbol { IsStatic: true, IsImplicitlyDeclared: false, Name: "Instance" or "Shared" or "Singleton" or "_instance" or "s_instance" or "instance" } field && IsOrMakes(field.Type, type)
            || member is IPropertySymbol { IsStatic: true, Name: "Instance" or "Shared" or "Singleton" } property && IsOrMakes(property.Type, type));

    private static bool IsOrMakes(ITypeSymbol held, INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(held, type)
        || (held is INamedTypeSymbol { Name: "Lazy", TypeArguments: [var made] } && SymbolEqualityComparer.Default.Equals(made, type));

    private void Add(INamedTypeSymbol? type)
    {
        if (type is { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } && reader.ServiceOf(type) is null)
        {
            _registered.TryAdd(type.OriginalDefinition, true);
        }
    }
}
