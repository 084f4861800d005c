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
            Type = TypeText.Bound(type) with { CanBeNamed = context.Known.CanName(type) },
            Headers = Chain(type).Select(HeaderOf).ToEquatableArray(),
            LinkField = FreeFieldName(type),
            Keys = IsSound(context) ? context.Keys.Select(new KeyModelBuilder(context).Build).ToEquatableArray() : [],
            Imports = ImportsReader.Read(context.Keys.Where(static key => !TypeText.IsBound(key.Type)).Select(WrittenType.Of).OfType<SyntaxNode>()),
            IsExtensible = context.IsExtensible,
            IsSound = IsSound(context),
            SuppressedIds = SuppressedIds.Of(context.Keys.SelectMany(static key => new ISymbol[] { key, key.Type }).Append(type), context.Known),
            Assembly = context.Known.Assembly,
        };
    }

    /// <summary>Whether the context works: no error stands on it, and generated code can read its keys.</summary>
    public static bool IsSound(ContextDeclaration context) =>
        context is { IsExtensible: true, Keys.IsEmpty: false }
        && context.Keys.All(key => KeyReading.HasReadableGetter(key, context) && KeyReading.HasUsableType(key) && (TypeText.IsBound(key.Type) || WrittenType.IsCertain(key)))
        && DeclarationRules.Check(context).IsEmpty;

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
        return $"partial {keyword} {CSharpName.EscapeType(type.Name)}";
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
