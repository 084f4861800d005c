using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>The <c>[ScopeKey]</c> methods that a compilation sees, its own and those of referenced assemblies, by the type that each makes a context.</summary>
internal sealed class KeyMethods
{
    private readonly KnownTypes _known;
    private readonly Lazy<ILookup<INamedTypeSymbol, IMethodSymbol>> _byContext;
    private readonly Lazy<ImmutableHashSet<INamedTypeSymbol>> _keyed;

    public KeyMethods(KnownTypes known)
    {
        _known = known;
        _byContext = new(() => Referenced().Concat(Own()).ToLookup(
            static method => KeyMethodParser.ContextOf(method)!, static method => method, SymbolEqualityComparer.Default as IEqualityComparer<INamedTypeSymbol>));
        _keyed = new(() => GeneratedMetadata.Of(known.Compilation, GeneratedMetadata.Key)
            .Select(static metadata => metadata.Attribute.ConstructorArguments is [{ Value: INamedTypeSymbol context }] ? context : null)
            .OfType<INamedTypeSymbol>()
            .ToImmutableHashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default));
    }

    /// <summary>
    /// The methods that make the type a context, right or wrong: those of referenced assemblies first, then the compilation's own in their order.
    /// One, if all is well.
    /// </summary>
    public IEnumerable<IMethodSymbol> Of(INamedTypeSymbol context) => _byContext.Value[context];

    /// <summary>Whether a referenced assembly was built with the generator and tells the key of its context type by itself.</summary>
    public bool AreRegisteredFor(INamedTypeSymbol context) => _keyed.Value.Contains(context);

    private ImmutableArray<IMethodSymbol> Own() => _known.Compilation.SyntaxTrees
        .SelectMany(static tree => KeyMethodSyntax.CandidatesIn(tree), (tree, method) => _known.Compilation.GetSemanticModel(tree).GetDeclaredSymbol(method))
        .OfType<IMethodSymbol>()
        .Select(static method => method.PartialDefinitionPart ?? method)
        .Where(static method => method.Has(AttributeNames.IsScopeKey) && KeyMethodParser.ContextOf(method) is not null)
        .Distinct<IMethodSymbol>(SymbolEqualityComparer.Default)
        .InSourceOrder();

    // One that the compilation can't call makes nothing a context here.
    private IEnumerable<IMethodSymbol> Referenced() =>
        from metadata in GeneratedMetadata.Of(_known.Compilation, GeneratedMetadata.Key)
        where metadata.Attribute.ConstructorArguments is [{ Value: INamedTypeSymbol }, { Value: INamedTypeSymbol }, { Value: string }]
        let arguments = metadata.Attribute.ConstructorArguments
        orderby metadata.Assembly.Name, TypeText.Key((INamedTypeSymbol)arguments[1].Value!), (string)arguments[2].Value!
        from method in ((INamedTypeSymbol)arguments[1].Value!).GetMembers((string)arguments[2].Value!).OfType<IMethodSymbol>()
        where method.Has(AttributeNames.IsScopeKey)
            && SymbolEqualityComparer.Default.Equals(KeyMethodParser.ContextOf(method), (INamedTypeSymbol)arguments[0].Value!)
            && _known.CanCall(method)
            && _known.CanName(method.ReturnType)
        select method;
}
