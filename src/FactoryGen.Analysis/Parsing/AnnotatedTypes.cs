using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>Walks the types of a namespace that can carry an annotation, nested ones included.</summary>
internal static class AnnotatedTypes
{
    public static IEnumerable<INamedTypeSymbol> In(INamespaceSymbol space, CancellationToken cancellationToken)
    {
        var pending = new Stack<INamespaceOrTypeSymbol>([space]);
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var member in pending.Pop().GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                pending.Push(member);
                if (member is INamedTypeSymbol type && (type.Has(AttributeNames.IsScopedFactory) || type.Has(AttributeNames.IsScopeContext)))
                {
                    yield return type;
                }
            }
        }
    }
}
