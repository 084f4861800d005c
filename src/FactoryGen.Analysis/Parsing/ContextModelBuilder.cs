using FactoryGen.Analysis.Model;
using FactoryGen.Analysis.Rules;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>Makes the model of a context: here its symbols die.</summary>
internal static class ContextModelBuilder
{
    public static ContextModel Build(ContextDeclaration context)
    {
        var type = context.Type;
        return new ContextModel
        {
            MetadataName = TypeText.MetadataName(type),
            Namespace = TypeText.Namespace(type),
            Type = context.Known.CanName(type) ? TypeText.Bound(type) : TypeText.Unspeakable(type),
            Headers = Chain(type).Select(HeaderOf).ToEquatableArray(),
            LinkField = FreeFieldName(type),
            Keys = context.Keys.Select(new KeyModelBuilder(context).Build).ToEquatableArray(),
            IsExtensible = context.IsExtensible,
            IsSound = context is { IsExtensible: true, Keys.IsEmpty: false } && DeclarationRules.Check(context).IsEmpty,
            SuppressedIds = SuppressedIds.Of(context.Keys.SelectMany(static key => new ISymbol[] { key, key.Type }).Append(type)),
            Assembly = context.Known.Assembly,
        };
    }

    private static Stack<INamedTypeSymbol> Chain(INamedTypeSymbol type)
    {
        var chain = new Stack<INamedTypeSymbol>();
        for (var current = type; current is not null; current = current.ContainingType)
        {
            chain.Push(current);
        }

        return chain;
    }

    private static string HeaderOf(INamedTypeSymbol type)
    {
        var keyword = type switch
        {
            { TypeKind: TypeKind.Interface } => "interface",
            { TypeKind: TypeKind.Struct, IsRecord: true } => "record struct",
            { TypeKind: TypeKind.Struct } => "struct",
            { IsRecord: true } => "record",
            _ => "class",
        };
        return $"partial {keyword} {CSharpName.Escape(type.Name)}";
    }

    private static string FreeFieldName(INamedTypeSymbol type)
    {
        const string Preferred = "_factoryGenScope";
        var name = Preferred;
        for (var number = 2; IsTaken(name, type); number++)
        {
            name = Preferred + number;
        }

        return name;
    }

    // Analyzers see the generated field; only the generator needs the name, and it never does.
    private static bool IsTaken(string name, INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (!current.GetMembers(name).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
