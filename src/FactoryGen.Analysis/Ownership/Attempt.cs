using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>What a <c>try</c> tries.</summary>
/// <param name="Asked">The services that it asks for: of a factory, of a container, of a method that returns one, by awaiting a task of one.</param>
/// <param name="Used">The services that it calls, too.</param>
internal sealed record Attempt(IReadOnlyCollection<ITypeSymbol> Asked, IReadOnlyCollection<ITypeSymbol> Used)
{
    /// <summary>Null if it has to do with none.</summary>
    public static Attempt? Of(ITryOperation attempt, UsageKnowledge usage)
    {
        var asked = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var used = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in attempt.Body.Descendants())
        {
            if (operation is IInvocationOperation or IAwaitOperation && Service(operation.Type, usage) is { } service)
            {
                asked.Add(service);
            }

            var receiver = operation switch
            {
                IInvocationOperation invocation => invocation.Instance,
                IPropertyReferenceOperation property => property.Instance,
                _ => null,
            };
            if (receiver?.Type is { } called && Service(called, usage) is { } callee)
            {
                used.Add(callee);
            }
        }

        return asked.Count + used.Count == 0 ? null : new(asked, used);
    }

    /// <summary>Whether the service is one that it asks for or calls.</summary>
    public bool IsAbout(ITypeSymbol service) =>
        Asked.Contains(service, SymbolEqualityComparer.Default) || Used.Contains(service, SymbolEqualityComparer.Default);

    /// <summary>The scoped service that the type is, or that it is a task of.</summary>
    public static ITypeSymbol? Service(ITypeSymbol? type, UsageKnowledge usage)
    {
        var bare = (usage.ResultOfTask(type) ?? type)?.WithNullableAnnotation(NullableAnnotation.None);
        return usage.IsScoped(bare) ? bare : null;
    }
}
