using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>Makes models of the keys of a context.</summary>
internal sealed class KeyModelBuilder(ContextDeclaration context)
{
    // A wrapper of a wrapper of a wrapper is a wrapper; deeper than that it is a data structure.
    private const int MaximalDepth = 4;

    /// <param name="key">A property of the context, or the method that makes a type a context.</param>
    public KeyModel Build(ISymbol key)
    {
        var declared = KeyReading.TypeOf(key);
        var type = WithoutNull(declared, out var isNullableStruct);
        var name = key is IMethodSymbol ? $"{TypeText.Name(key.ContainingType)}.{key.Name}" : $"{TypeText.Name(context.Type)}.{key.Name}";
        return new KeyModel
        {
            Expression = $"{ReadingOf(key)}{(isNullableStruct ? "" : Forgiving(declared))}",
            Name = name,
            Type = TypeText.IsBound(type) ? TypeText.Written(type) : WrittenType.Of(key)?.ToString() ?? "object",
            Conversion = isNullableStruct ? "!.Value" : "",
            Parts = PartsOf(type, "", name, MaximalDepth).ToEquatableArray(),
        };
    }

    private string ReadingOf(ISymbol key) => key is IPropertySymbol property
        ? $"{ReceiverOf(property)}.{CSharpName.Escape(key.Name)}"
        : $"{TypeText.Key(key.ContainingType)}.{CSharpName.Escape(key.Name)}(context)";

    // A property of a base that a derived type hides is still the key.
    private string ReceiverOf(IPropertySymbol key)
    {
        for (var type = context.Type; type is not null && !Same(type, key.ContainingType); type = type.BaseType)
        {
            if (!type.GetMembers(key.Name).IsEmpty)
            {
                return $"(({TypeText.Key(key.ContainingType)})context)";
            }
        }

        return "context";
    }

    private IEnumerable<KeyPartModel> PartsOf(ITypeSymbol type, string path, string name, int depth)
    {
        if (depth == 0 || !IsWrapper(type))
        {
            yield break;
        }

        foreach (var property in PropertiesOf((INamedTypeSymbol)type))
        {
            var inner = WithoutNull(property.Type, out var isNullableStruct);
            var innerPath = $"{path}.{CSharpName.Escape(property.Name)}{Forgiving(property.Type)}";
            var innerName = $"{name}.{property.Name}";
            var deeper = PartsOf(inner, isNullableStruct ? innerPath + "!.Value" : innerPath, innerName, depth - 1).ToArray();
            if (deeper.Length > 0 || CanBeEmpty(inner))
            {
                yield return new KeyPartModel(innerPath, innerName);
            }

            foreach (var part in deeper)
            {
                yield return part;
            }
        }
    }

    private bool CanBeEmpty(ITypeSymbol type) => type.SpecialType == SpecialType.System_String || Same(type, context.Known.Guid);

    private static bool IsWrapper(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct or TypeKind.Class, SpecialType: SpecialType.None, IsTupleType: false } named
        && !IsOfFramework(named.ContainingNamespace);

    private static bool IsOfFramework(INamespaceSymbol? space)
    {
        for (; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space is { Name: "System" or "Microsoft", ContainingNamespace.IsGlobalNamespace: true })
            {
                return true;
            }
        }

        return false;
    }

    // What a constructor fills is what the wrapper is made of; anything else is computed from it.
    private IEnumerable<IPropertySymbol> PropertiesOf(INamedTypeSymbol wrapper)
    {
        var filled = wrapper.InstanceConstructors.SelectMany(static constructor => constructor.Parameters).ToArray();
        for (var type = wrapper; type is not null; type = type.BaseType)
        {
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>().InSourceOrder())
            {
                if (property is { Name.Length: > 0, IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod.DeclaredAccessibility: Accessibility.Public }
                    && context.Known.CanCall(property)
                    && filled.Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase) && Same(parameter.Type, property.Type)))
                {
                    yield return property;
                }
            }
        }
    }

    private static ITypeSymbol WithoutNull(ITypeSymbol type, out bool isNullableStruct)
    {
        isNullableStruct = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        return isNullableStruct ? ((INamedTypeSymbol)type).TypeArguments[0] : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
    }

    private static string Forgiving(ITypeSymbol type) => type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated } ? "!" : "";

    private static bool Same(ISymbol symbol, ISymbol? other) => SymbolEqualityComparer.Default.Equals(symbol, other);
}
