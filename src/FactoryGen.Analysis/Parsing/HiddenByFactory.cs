using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analysis.Parsing;

/// <summary>
/// Finds a type that a declaration means and that its factory would hide: the factory stands in the declaration's namespace, and there its
/// name goes before those of outer namespaces and of using directives.
/// </summary>
internal static class HiddenByFactory
{
    /// <summary>The type, or null. The answer is the same before the factory is there and after.</summary>
    public static INamedTypeSymbol? Find(INamedTypeSymbol implementation, string? factory, IMethodSymbol? creator, KnownTypes known)
    {
        if (factory is null || implementation.ContainingNamespace is not { } space)
        {
            return null;
        }

        return creator is null || MentionIn(creator, factory) is not { } mention ? null
            : Outer(space).Concat(Imported(mention, known))
                .SelectMany(outer => outer.GetTypeMembers(factory, 0))
                .FirstOrDefault(type => !GeneratedOutput.Contains(type) && known.CanName(type));
    }

    private static IdentifierNameSyntax? MentionIn(IMethodSymbol creator, string factory)
    {
        foreach (var written in WrittenType.OfParameters(creator))
        {
            // Most types are one word.
            var mention = written switch
            {
                null or PredefinedTypeSyntax => null,
                IdentifierNameSyntax name => Means(name, factory) ? name : null,
                var type => type.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().FirstOrDefault(name => Means(name, factory)),
            };
            if (mention is not null)
            {
                return mention;
            }
        }

        return null;
    }

    private static bool Means(IdentifierNameSyntax name, string factory) => name.Identifier.ValueText == factory && IsUnqualified(name);

    private static bool IsUnqualified(IdentifierNameSyntax name) => name.Parent switch
    {
        QualifiedNameSyntax qualified => qualified.Left == name,
        AliasQualifiedNameSyntax => false,
        _ => true,
    };

    private static IEnumerable<INamespaceSymbol> Outer(INamespaceSymbol space)
    {
        for (var outer = space.ContainingNamespace; outer is not null; outer = outer.ContainingNamespace)
        {
            yield return outer;
        }
    }

    private static IEnumerable<INamespaceSymbol> Imported(SyntaxNode mention, KnownTypes known) =>
        mention.Ancestors()
            .SelectMany(static node => node switch
            {
                CompilationUnitSyntax unit => unit.Usings,
                BaseNamespaceDeclarationSyntax space => space.Usings,
                _ => default,
            })
            .Where(static directive => directive.Alias is null)
            .Select(directive => Resolve(directive.NamespaceOrType.ToString(), known.Compilation.GlobalNamespace))
            .OfType<INamespaceSymbol>();

    private static INamespaceSymbol? Resolve(string name, INamespaceSymbol global) => name.Replace("global::", "").Split('.')
        .Aggregate<string, INamespaceSymbol?>(global, static (space, part) =>
            space?.GetMembers(part.Trim().TrimStart('@')).OfType<INamespaceSymbol>().FirstOrDefault());
}
