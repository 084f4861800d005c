using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>Finds the asynchronous initializer of an implementation.</summary>
internal static class InitializerParser
{
    /// <param name="implementation">What is to be initialised.</param>
    /// <param name="mayBeMarked">Whether members that the type itself declares may have attributes.</param>
    /// <param name="known">Of the compilation.</param>
    public static InitializerDeclaration Parse(INamedTypeSymbol implementation, bool mayBeMarked, KnownTypes known)
    {
        var marked = MarkedMethods(implementation, mayBeMarked);
        var byInterface = InterfaceMethod(implementation, known);
        var all = byInterface is null || marked.Contains(byInterface, SymbolEqualityComparer.Default)
            ? marked
            : marked.Add(byInterface);
        var chosen = Choose(all, byInterface, known);

        return new InitializerDeclaration
        {
            Marked = marked,
            Interface = byInterface,
            All = all,
            Chosen = chosen,
            CallsInterface = chosen is not null && Same(chosen, byInterface) && !IsValidInitializer(chosen, known),
        };
    }

    /// <summary>Whether generated code can call and await the method by its own name.</summary>
    public static bool IsValidInitializer(IMethodSymbol method, KnownTypes known) =>
        method is { Name.Length: > 0, MethodKind: MethodKind.Ordinary, IsStatic: false, IsGenericMethod: false, RefKind: RefKind.None }
        && known.CanCall(method)
        && (Same(method.ReturnType, known.Task) || Same(method.ReturnType, known.ValueTask))
        && HasValidParameters(method, known);

    /// <summary>Whether the method takes nothing, or one <c>CancellationToken</c> by value.</summary>
    public static bool HasValidParameters(IMethodSymbol method, KnownTypes known) => method.Parameters switch
    {
        [] => true,
        [{ RefKind: RefKind.None } token] => Same(token.Type, known.CancellationToken),
        _ => false,
    };

    private static IMethodSymbol? Choose(ImmutableArray<IMethodSymbol> all, IMethodSymbol? byInterface, KnownTypes known) =>
        all.Length == 1 && (Same(all[0], byInterface) || IsValidInitializer(all[0], known)) ? all[0] : null;

    // Own methods first, then those of the bases, nearest first; an overridden method is the override that was already seen.
    private static ImmutableArray<IMethodSymbol> MarkedMethods(INamedTypeSymbol implementation, bool mayBeMarked)
    {
        var found = ImmutableArray<IMethodSymbol>.Empty;
        for (var type = implementation; type is not null and not { SpecialType: SpecialType.System_Object }; type = type.BaseType)
        {
            if (!(ReferenceEquals(type, implementation) ? mayBeMarked : WrittenAttributes.MayStandOnMembersOf(type)))
            {
                continue;
            }

            foreach (var method in type.GetMembers().OfType<IMethodSymbol>().Where(static method => method.Has(AttributeNames.IsAsyncInitializer)).InSourceOrder())
            {
                var effective = MostDerived(method, implementation);
                if (!found.Contains(effective, SymbolEqualityComparer.Default))
                {
                    found = found.Add(effective);
                }
            }
        }

        return found;
    }

    private static IMethodSymbol MostDerived(IMethodSymbol method, INamedTypeSymbol implementation)
    {
        if (!method.IsVirtual && !method.IsAbstract && !method.IsOverride)
        {
            return method;
        }

        for (var type = implementation; type is not null && !Same(type, method.ContainingType); type = type.BaseType)
        {
            foreach (var candidate in type.GetMembers(method.Name).OfType<IMethodSymbol>())
            {
                if (Overrides(candidate, method))
                {
                    return candidate;
                }
            }
        }

        return method;
    }

    private static bool Overrides(IMethodSymbol candidate, IMethodSymbol method)
    {
        for (var overridden = candidate.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (Same(overridden, method))
            {
                return true;
            }
        }

        return false;
    }

    private static IMethodSymbol? InterfaceMethod(INamedTypeSymbol implementation, KnownTypes known)
    {
        if (known.AsyncInitializable is not { } contract
            || !implementation.AllInterfaces.Contains(contract, SymbolEqualityComparer.Default)
            || contract.GetMembers("InitializeAsync") is not [IMethodSymbol method])
        {
            return null;
        }

        return implementation.FindImplementationForInterfaceMember(method) is IMethodSymbol found ? MostDerived(found, implementation) : null;
    }

    private static bool Same(ISymbol symbol, ISymbol? other) => SymbolEqualityComparer.Default.Equals(symbol, other);
}
