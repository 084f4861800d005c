using Microsoft.CodeAnalysis;

namespace FactoryGen.CodeFixes;

/// <summary>The context types that a compilation can name: its own and those of the projects it refers to.</summary>
internal static class VisibleContexts
{
    private const string AttributeName = "FactoryGen.ScopeContextAttribute";

    /// <summary>The context type, if there is exactly one.</summary>
    public static INamedTypeSymbol? Only(Compilation compilation, CancellationToken cancellationToken)
    {
        INamedTypeSymbol? only = null;
        foreach (var context in All(compilation, cancellationToken))
        {
            if (only is not null)
            {
                return null;
            }

            only = context;
        }

        return only;
    }

    private static IEnumerable<INamedTypeSymbol> All(Compilation compilation, CancellationToken cancellationToken)
    {
        if (compilation.GetTypeByMetadataName(AttributeName) is not { } attribute)
        {
            return [];
        }

        // Whoever declares a context refers to the assembly of the attribute: the many others needn't be searched.
        return compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => assembly.Modules.Any(module => module.ReferencedAssemblies.Contains(attribute.ContainingAssembly.Identity)))
            .Prepend(compilation.Assembly)
            .SelectMany(assembly => Types(assembly.GlobalNamespace, cancellationToken))
            .Where(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)
                && type.GetAttributes().Any(data => SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute)));
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container, CancellationToken cancellationToken)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (member is INamedTypeSymbol type)
            {
                yield return type;
            }

            foreach (var inner in Types(member, cancellationToken))
            {
                yield return inner;
            }
        }
    }
}
