using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>Reads a context: a <c>[ScopeContext]</c> type, or one that a <c>[ScopeKey]</c> method makes a context.</summary>
internal static class ContextParser
{
    public static bool IsContext(ITypeSymbol type, KnownTypes known) => known.ContextOf(type) is not null;

    /// <summary>The declaration, or null if the type is no context. <see cref="KnownTypes.ContextOf"/> remembers it.</summary>
    public static ContextDeclaration? Parse(ITypeSymbol type, KnownTypes known) =>
        type is INamedTypeSymbol context ? ParseAnnotated(context, known) ?? ParseForeign(context, known) : null;

    /// <summary>The declaration, or null if the type carries no <c>[ScopeContext]</c>.</summary>
    public static ContextDeclaration? ParseAnnotated(INamedTypeSymbol context, KnownTypes known) =>
        WrittenAttributes.Of(context).FirstOrDefault(AttributeNames.IsScopeContext) is { } attribute
            ? new ContextDeclaration { Known = known, Type = context, Attribute = attribute, Keys = KeysOf(context) }
            : null;

    /// <summary>The context that a <c>[ScopeKey]</c> method makes of a type, or null if the method isn't marked.</summary>
    public static ContextDeclaration? ParseForeign(IMethodSymbol method, KnownTypes known) =>
        KeyMethodParser.Parse(method, known) is { Context: { } context } declaration
            ? new ContextDeclaration { Known = known, Type = context, Attribute = declaration.Attribute, Keys = ImmutableArray<IPropertySymbol>.Empty, KeyMethod = method }
            : null;

    private static ContextDeclaration? ParseForeign(INamedTypeSymbol context, KnownTypes known) =>
        known.KeyMethods.Of(context).FirstOrDefault() is { } method ? ParseForeign(method, known) : null;

    private static ImmutableArray<IPropertySymbol> KeysOf(INamedTypeSymbol context)
    {
        var keys = ImmutableArray.CreateBuilder<IPropertySymbol>();
        if (TypeText.HasSeveralParameterLists(context))
        {
            return keys.ToImmutable();
        }

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
