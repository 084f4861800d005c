using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>Static members of interfaces.</summary>
internal static class StaticMembers
{
    /// <summary>A static member of an interface, or of one that it inherits, that nothing implements: with one, the interface can't be a type argument (CS8920). Null if there is none.</summary>
    public static ISymbol? Unimplemented(ITypeSymbol type) => type is not INamedTypeSymbol { TypeKind: TypeKind.Interface } contract ? null
        : contract.AllInterfaces.Insert(0, contract)
            .SelectMany(static inherited => inherited.GetMembers())
            .FirstOrDefault(member => member is { IsStatic: true, IsAbstract: true } and not IMethodSymbol { AssociatedSymbol: not null }
                && contract.FindImplementationForInterfaceMember(member) is null);
}
