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
        var isExtensible = context is { KeyMethod: null, IsExtensible: true };
        var keys = KeySymbolsOf(context).ToArray();
        return new ContextModel
        {
            MetadataName = IdentityOf(context),
            Namespace = context.Known.NamespaceOf(context.KeyMethod?.ContainingType ?? type),
            Type = TypeText.Bound(type) with { CanBeNamed = context.Known.CanName(type) },
            Headers = isExtensible ? Chain(type).Select(HeaderOf).ToEquatableArray() : [],
            LinkField = isExtensible ? FreeFieldName(type) : "",
            Keying = IsSound(context) ? KeyingOf(context) : null,
            Bases = isExtensible ? BasesOf(context).ToEquatableArray() : [],
            KeyMethod = context.KeyMethod is { } method ? new KeyMethodModel(TypeText.Key(method.ContainingType), method.Name) : null,
            Source = $"{SourceOf(context)}, {((ISymbol?)context.KeyMethod ?? type).ContainingAssembly?.Name}",
            Imports = ImportsReader.Read(keys.Where(static key => !TypeText.IsBound(KeyReading.TypeOf(key))).Select(WrittenType.Of).OfType<SyntaxNode>().ToArray()),
            IsExtensible = isExtensible,
            SuppressedIds = SuppressedIds.Of(keys.SelectMany(static key => new[] { key, KeyReading.TypeOf(key) }).Append(type), context.Known),
            Assembly = context.Known.Assembly,
        };
    }

    /// <summary>Whether the context works: no error stands on it, and generated code can read its keys.</summary>
    public static bool IsSound(ContextDeclaration context) =>
        (context.KeyMethod is not null || (!context.Keys.IsEmpty && (context.IsExtensible || context.Known.CanName(context.Type))))
        && !context.IsAmbiguous
        && KeySymbolsOf(context).All(key => IsReadable(key, context))
        && DeclarationRules.Check(context).HaveNoError();

    private static IEnumerable<ISymbol> KeySymbolsOf(ContextDeclaration context) =>
        context.KeyMethod is { } method ? [method] : context.Keys.Cast<ISymbol>();

    private static bool IsReadable(ISymbol key, ContextDeclaration context) =>
        (key is not IPropertySymbol property || KeyReading.HasReadableGetter(property, context))
        && KeyReading.HasUsableType(key)
        && (TypeText.IsBound(KeyReading.TypeOf(key)) || WrittenType.IsCertain(key));

    private static KeyingModel KeyingOf(ContextDeclaration context) =>
        new(TypeText.Key(context.Type), KeySymbolsOf(context).Select(new KeyModelBuilder(context).Build).ToEquatableArray());

    // A host of the base may meet a derived context first.
    private static IEnumerable<KeyingModel> BasesOf(ContextDeclaration context)
    {
        for (var type = context.Type.BaseType; type is not null; type = type.BaseType)
        {
            if (ContextParser.ParseAnnotated(type, context.Known) is { } ofBase && IsSound(ofBase) && ofBase.Keys.All(context.Known.CanCall))
            {
                yield return KeyingOf(ofBase);
            }
        }
    }

    private static string IdentityOf(ContextDeclaration context) => context.KeyMethod is { } method
        ? $"{TypeText.MetadataName(method.ContainingType)}.{method.Name}+{TypeText.Key(context.Type).Replace("global::", "")}"
        : TypeText.MetadataName(context.Type);

    private static string SourceOf(ContextDeclaration context) => context.KeyMethod is { } method
        ? $"{TypeText.MetadataName(method.ContainingType)}.{method.Name}"
        : TypeText.MetadataName(context.Type);

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
