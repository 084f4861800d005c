using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Usage.Tasks;

/// <summary>As what a task is seen.</summary>
internal sealed class TaskTypes(UsageKnowledge usage, ITypeSymbol service)
{
    /// <summary>Whether whoever has a value of the type knows that it is a task.</summary>
    public bool IsTask(ITypeSymbol? type) =>
        usage.IsTask(type) || type is { Name: "IAsyncResult" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable" } or ITypeParameterSymbol;

    /// <summary>Whether the type says nothing about what is in it.</summary>
    public static bool IsBlind(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic };

    public static bool IsDisposable(ITypeSymbol? type) => type is { Name: "IDisposable", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>Whether a value of the type would be the service, one of its bases, or an implementation of it.</summary>
    public bool IsOfService(ITypeSymbol? type) =>
        type is INamedTypeSymbol { SpecialType: SpecialType.None } named
        && (Same(named, service) || usage.IsScoped(named) || service.AllInterfaces.Any(one => Same(one, named)) || named.AllInterfaces.Any(one => Same(one, service)));

    /// <summary>Whether the service has such a member, and a task hasn't.</summary>
    public bool HasMember(string name) =>
        !service.GetMembers(name).IsEmpty
        || service.AllInterfaces.Any(one => !one.GetMembers(name).IsEmpty)
        || (service.BaseType is { } inherited && Bases(inherited).Any(one => !one.GetMembers(name).IsEmpty));

    /// <summary>Whether a value of the type may have the task in it: a sequence of tasks, a task of a task, any of them in each other.</summary>
    public bool Holds(ITypeSymbol? type) => PartOf(type) is { } part && (usage.IsTask(part) || Holds(part));

    /// <summary>Whether the type is a task that gives a task, or a sequence of them.</summary>
    public bool IsNested(ITypeSymbol? type) => usage.IsTask(type) && Holds(type);

    /// <summary>Whether a value of the type has to be gone through, not awaited.</summary>
    public bool IsSequence(ITypeSymbol? type) => !usage.IsTask(type);

    /// <summary>Whether the type is a task that gives nothing.</summary>
    public bool IsPlainTask(ITypeSymbol? type) => usage.IsTask(type) && usage.ResultOfTask(type) is null;

    // A service may be generic itself: what it is made of is its own.
    private ITypeSymbol? PartOf(ITypeSymbol? type) => type is null || Same(type, service) ? null : usage.ResultOfTask(type) ?? TaskSources.ElementOf(type);

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }

    private static bool Same(ISymbol one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
