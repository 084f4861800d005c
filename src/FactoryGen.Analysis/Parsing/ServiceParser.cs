using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactoryGen.Analysis.Parsing;

/// <summary>Reads a <c>[ScopedFactory]</c> type.</summary>
internal static class ServiceParser
{
    /// <summary>The declaration, or null if the type carries no <c>[ScopedFactory]</c>.</summary>
    public static ServiceDeclaration? Parse(INamedTypeSymbol type, KnownTypes known)
    {
        var attributes = FactoryAttributes(type);
        if (attributes.IsEmpty)
        {
            return null;
        }

        var attribute = attributes[0];
        var mayBeMarked = WrittenAttributes.MayStandOnMembersOf(type);
        var creation = CreatorParser.Parse(type, mayBeMarked, known);
        var contexts = ContextsOf(creation, known);
        var named = NamedArgument(attribute, "Context").Value as ITypeSymbol;
        var namedFactory = NamedArgument(attribute, "FactoryName").Value as string;
        var factory = FactoryNameOf(namedFactory, type);

        return new ServiceDeclaration
        {
            Known = known,
            Implementation = type,
            MayHaveMarkedMembers = mayBeMarked,
            Attribute = attribute,
            Attributes = attributes,
            Service = ServiceOf(attribute, type),
            NamedFactory = namedFactory,
            FactoryName = factory,
            NamedContext = named,
            Lifetime = NamedArgument(attribute, "Lifetime").Value is int lifetime ? lifetime : 0,
            Creation = creation,
            Initialization = InitializerParser.Parse(type, mayBeMarked, known),
            Context = ChooseContext(named, contexts, known),
            ParameterContexts = contexts,
            FactoryNameHolders = HoldersOf(factory, type),
            HiddenByFactory = HiddenByFactory.Find(type, factory, creation.Chosen, known),
        };
    }

    // A type may carry the attribute several times by mistake, in several files: the choice mustn't depend on their order.
    private static ImmutableArray<AttributeData> FactoryAttributes(INamedTypeSymbol type)
    {
        var all = type.GetAttributes().Where(AttributeNames.IsScopedFactory).ToImmutableArray();
        return all.Length < 2 ? all : all
            .OrderBy(static attribute => attribute.AttributeClass?.Arity ?? 0)
            .ThenBy(static attribute => attribute.ApplicationSyntaxReference?.GetSyntax().ToString() ?? "", StringComparer.Ordinal)
            .ThenBy(static attribute => attribute.ApplicationSyntaxReference?.SyntaxTree.FilePath ?? "", StringComparer.Ordinal)
            .ThenBy(static attribute => attribute.ApplicationSyntaxReference?.Span.Start ?? 0)
            .ToImmutableArray();
    }

    private static ITypeSymbol? ServiceOf(AttributeData attribute, INamedTypeSymbol implementation) => attribute switch
    {
        { AttributeClass.TypeArguments: [var service] } => service,
        { ConstructorArguments: [{ Kind: TypedConstantKind.Type, Value: ITypeSymbol service }] } => service,
        { ConstructorArguments: [{ Kind: TypedConstantKind.Error }] } => null,
        _ => implementation,
    };

    private static TypedConstant NamedArgument(AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
            {
                return argument.Value.Kind is TypedConstantKind.Error or TypedConstantKind.Array ? default : argument.Value;
            }
        }

        return default;
    }

    private static ImmutableArray<INamedTypeSymbol> ContextsOf(CreatorDeclaration creation, KnownTypes known)
    {
        if (creation.Chosen is { } chosen)
        {
            return AddContexts(ImmutableArray<INamedTypeSymbol>.Empty, chosen, known);
        }

        var contexts = ImmutableArray<INamedTypeSymbol>.Empty;
        foreach (var method in creation.Marked.Concat(creation.UsableConstructors))
        {
            contexts = AddContexts(contexts, method, known);
        }

        return contexts;
    }

    private static ImmutableArray<INamedTypeSymbol> AddContexts(ImmutableArray<INamedTypeSymbol> contexts, IMethodSymbol method, KnownTypes known)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Type is INamedTypeSymbol type && ContextParser.IsContext(type, known) && !contexts.Contains(type, SymbolEqualityComparer.Default))
            {
                contexts = contexts.Add(type.NullableAnnotation == NullableAnnotation.Annotated ? (INamedTypeSymbol)type.WithNullableAnnotation(NullableAnnotation.NotAnnotated) : type);
            }
        }

        return contexts;
    }

    private static ContextDeclaration? ChooseContext(ITypeSymbol? named, ImmutableArray<INamedTypeSymbol> contexts, KnownTypes known) =>
        named is not null ? known.ContextOf(named)
        : contexts is [var only] ? known.ContextOf(only)
        : null;

    private static string? FactoryNameOf(string? named, INamedTypeSymbol implementation) =>
        !TypeText.HasFullName(implementation) ? null
        : SyntaxFacts.IsValidIdentifier(named) ? named
        : SyntaxFacts.IsValidIdentifier(implementation.Name) ? implementation.Name + "Factory"
        : null;

    // The factory stands in the implementation's namespace. Once the generator ran, its own output is there, too.
    private static ImmutableArray<ISymbol> HoldersOf(string? factory, INamedTypeSymbol implementation) =>
        implementation.ContainingNamespace is not { } space || factory is null
            ? ImmutableArray<ISymbol>.Empty
            : space.GetMembers(factory)
                .Where(static member => member is not INamedTypeSymbol { Arity: > 0 } && !GeneratedOutput.Contains(member))
                .ToImmutableArray<ISymbol>();
}
