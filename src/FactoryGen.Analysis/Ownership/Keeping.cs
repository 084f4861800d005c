using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>An operation that puts a scope's instance somewhere: into a field, a collection, a cache.</summary>
/// <param name="Place">The field or property, or the collection.</param>
/// <param name="Instance">What is kept.</param>
/// <param name="Key">Under what it is kept; null where there is no key.</param>
/// <param name="IsOnce">Whether only the first instance is kept: <c>??=</c>, or under a constant key.</param>
internal readonly record struct Keeping(IOperation Place, ScopedInstance Instance, IOperation? Key, bool IsOnce)
{
    /// <summary>What the operation keeps, most times nothing.</summary>
    public static IEnumerable<Keeping> Of(IOperation operation, InstanceReader reader)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation { IsRef: false } assignment:
                return Assigned(assignment.Target, assignment.Value, reader, IsGuardedByNull(assignment));
            case IEventAssignmentOperation { Adds: true, EventReference: IEventReferenceOperation target } assignment:
                return Assigned(target, assignment.HandlerValue, reader, isOnce: false);
            case ICoalesceAssignmentOperation assignment:
                return Assigned(assignment.Target, assignment.Value, reader, isOnce: true);
            case IInvocationOperation invocation when invocation.Instance is { } collection && StoringMethods.Contains(invocation.TargetMethod.Name) && !reader.IsFactory(collection.Type):
                return Stored(collection, invocation.Arguments, invocation.TargetMethod, reader);
            case IInvocationOperation { Instance: null, TargetMethod: { IsExtensionMethod: true } method } invocation when StoringMethods.Contains(method.Name) && invocation.Arguments.Length > 1:
                return Stored(invocation.Arguments[0].Value, invocation.Arguments.RemoveAt(0), method, reader);
            case IInvocationOperation { TargetMethod: { ContainingType.Name: "Interlocked" or "Volatile" or "LazyInitializer" } } invocation:
                return Exchanged(invocation, reader);
            default:
                return [];
        }
    }

    private static readonly ImmutableHashSet<string> StoringMethods = ImmutableHashSet.Create(
        "Add", "AddFirst", "AddLast", "AddOrGetExisting", "AddOrUpdate", "Enqueue", "GetOrAdd", "GetOrCreate", "GetOrCreateAsync", "GetValue", "Insert", "Push", "Set", "SetValue", "TryAdd", "TryUpdate");

    // The first that comes makes what all others get.
    private static readonly ImmutableHashSet<string> OnceMethods = ImmutableHashSet.Create(
        "EnsureInitialized", "GetOrAdd", "GetOrCreate", "GetOrCreateAsync", "GetValue");

    // What a lambda makes is kept by these; elsewhere it is the lambda that is kept, and that asks the factory each time.
    private static readonly ImmutableHashSet<string> MakingMethods = OnceMethods.Add("AddOrUpdate");

    private static IEnumerable<Keeping> Assigned(IOperation target, IOperation value, InstanceReader reader, bool isOnce)
    {
        var (place, key) = Target(target);
        if (place is not null && KeptValue.Of(value, reader) is { IsScoped: true } instance)
        {
            yield return new(place, instance, key, isOnce && key is null);
        }
    }

    private static (IOperation? Place, IOperation? Key) Target(IOperation target) => target switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } collection, Arguments: [var key, ..] } => (collection, key.Value),
        IArrayElementReferenceOperation { Indices: [var index, ..] } element => (element.ArrayReference, index),
        IFieldReferenceOperation or IPropertyReferenceOperation or IParameterReferenceOperation or IEventReferenceOperation => (target, null),
        _ => (null, null),
    };

    private static IEnumerable<Keeping> Stored(IOperation collection, ImmutableArray<IArgumentOperation> arguments, IMethodSymbol method, InstanceReader reader)
    {
        foreach (var argument in arguments)
        {
            if (Read(argument.Value, method, reader) is { IsScoped: true } instance)
            {
                var key = arguments.Length > 1 && arguments[0] != argument ? arguments[0].Value : null;
                yield return new(collection, instance, key, IsOnce: key is { ConstantValue.HasValue: true } && OnceMethods.Contains(method.Name));
            }
        }
    }

    private static IEnumerable<Keeping> Exchanged(IInvocationOperation invocation, InstanceReader reader)
    {
        var place = invocation.Arguments.FirstOrDefault(static argument => argument.Parameter?.RefKind == RefKind.Ref)?.Value;
        foreach (var argument in invocation.Arguments)
        {
            if (place is not null && argument.Value != place && Read(argument.Value, invocation.TargetMethod, reader) is { IsScoped: true } instance)
            {
                yield return new(place, instance, null, IsOnce: true);
            }
        }
    }

    private static ScopedInstance Read(IOperation value, IMethodSymbol method, InstanceReader reader)
    {
        var kept = KeptValue.Of(value, reader);
        return kept.IsScoped || !MakingMethods.Contains(method.Name) ? kept : reader.ReadMade(value);
    }

    private static bool IsGuardedByNull(ISimpleAssignmentOperation assignment)
    {
        for (var current = assignment.Parent; current is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation; current = current.Parent)
        {
            if (current is IConditionalOperation { Condition: var condition } && NullTest.Of(condition) is { } tested && SamePlace(tested, assignment.Target))
            {
                return true;
            }
        }

        return false;
    }

    private static bool SamePlace(IOperation one, IOperation other) => (one, other) switch
    {
        (IFieldReferenceOperation a, IFieldReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Field, b.Field),
        (IPropertyReferenceOperation a, IPropertyReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Property, b.Property),
        _ => false,
    };
}
