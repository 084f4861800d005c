using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactoryGen.Analysis.Parsing;

/// <summary>Static members of interfaces.</summary>
internal static class StaticMembers
{
    /// <summary>A static member of an interface, or of one that it inherits, that nothing implements: with one, the interface can't be a type argument (CS8920). Null if there is none.</summary>
    public static ISymbol? Unimplemented(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Interface } contract)
        {
            return null;
        }

        var found = Unimplemented(contract, contract);
        foreach (var inherited in contract.AllInterfaces)
        {
            found ??= Unimplemented(inherited, contract);
        }

        return found;
    }

    private static ISymbol? Unimplemented(INamedTypeSymbol declaring, INamedTypeSymbol contract) =>
        WrittenModifiers.MayStandOnMembersOf(declaring, SyntaxKind.StaticKeyword) ? UnimplementedMember(declaring, contract) : null;

    private static ISymbol? UnimplementedMember(INamedTypeSymbol declaring, INamedTypeSymbol contract) =>
        declaring.GetMembers().FirstOrDefault(member => member is { IsStatic: true, IsAbstract: true } and not IMethodSymbol { AssociatedSymbol: not null }
            && contract.FindImplementationForInterfaceMember(member) is null);
}
