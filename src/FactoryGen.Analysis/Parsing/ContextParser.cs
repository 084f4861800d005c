using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>Reads a <c>[ScopeContext]</c> type.</summary>
internal static class ContextParser
{
    public static bool IsContext(ITypeSymbol type) => type is INamedTypeSymbol named && named.Has(AttributeNames.IsScopeContext);

    /// <summary>The declaration, or null if the type is no context.</summary>
    public static ContextDeclaration? Parse(ITypeSymbol type, KnownTypes known) =>
        type is INamedTypeSymbol context && context.GetAttributes().FirstOrDefault(AttributeNames.IsScopeContext) is { } attribute
            ? new ContextDeclaration { Known = known, Type = context, Attribute = attribute, Keys = KeysOf(context) }
            : null;

    private static ImmutableArray<IPropertySymbol> KeysOf(INamedTypeSymbol context)
    {
        var keys = ImmutableArray.CreateBuilder<IPropertySymbol>();
        foreach (var type in BasesFirst(context))
        {
            var own = type.GetMembers().OfType<IPropertySymbol>().Where(static property => property.Has(AttributeNames.IsScopeKey));
            foreach (var property in own.InSourceOrder())
            {
                if (!keys.Any(key => Overrides(property, key)))
                {
                    keys.Add(property);
                }
            }
        }

        return keys.ToImmutable();
    }

    private static Stack<INamedTypeSymbol> BasesFirst(INamedTypeSymbol type)
    {
        var chain = new Stack<INamedTypeSymbol>();
        for (var current = type; current is not null; current = current.BaseType)
        {
            chain.Push(current);
        }

        return chain;
    }

    private static bool Overrides(IPropertySymbol property, IPropertySymbol key)
    {
        for (var overridden = property.OverriddenProperty; overridden is not null; overridden = overridden.OverriddenProperty)
        {
            if (SymbolEqualityComparer.Default.Equals(overridden, key))
            {
                return true;
            }
        }

        return false;
    }
}
