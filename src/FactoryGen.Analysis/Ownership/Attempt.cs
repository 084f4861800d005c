using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>What a <c>try</c> tries to get.</summary>
internal static class Attempt
{
    /// <summary>The services that the block asks for: of a factory, of a container, of a method that returns one, by awaiting a task of one.</summary>
    public static IReadOnlyCollection<ITypeSymbol> ServicesOf(IOperation body, UsageKnowledge usage)
    {
        var services = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in body.Descendants())
        {
            if (operation is IInvocationOperation or IAwaitOperation && Service(operation.Type, usage) is { } service)
            {
                services.Add(service);
            }
        }

        return services;
    }

    /// <summary>The scoped service that the type is, or that it is a task of.</summary>
    public static ITypeSymbol? Service(ITypeSymbol? type, UsageKnowledge usage)
    {
        var bare = (usage.ResultOfTask(type) ?? type)?.WithNullableAnnotation(NullableAnnotation.None);
        return usage.IsScoped(bare) ? bare : null;
    }
}
