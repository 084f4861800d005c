using System.Collections.Concurrent;

namespace FactoryGen.Scopes;

/// <summary>The factories of a host: one per implementation, each with its slot.</summary>
internal sealed class FactoryDirectory
{
    private readonly ConcurrentDictionary<Type, object> _byImplementation = new();
    private readonly ConcurrentDictionary<Type, object> _byType = new();
    private readonly ConcurrentDictionary<object, object> _slots = new(ReferenceEqualityComparer.Instance);
    private int _slotCount;

    /// <returns>The index of the factory's slot in every scope.</returns>
    /// <exception cref="InvalidOperationException">The host has a factory for this implementation already.</exception>
    internal int Add(object factory, Type implementation, object slot)
    {
        if (!_byImplementation.TryAdd(implementation, factory))
        {
            throw new InvalidOperationException(
                $"This ScopeHost has a {factory.GetType().Name} already. A host has one factory per implementation ({implementation.Name}): keep the first one, for example as a singleton of the container.");
        }

        _byType[factory.GetType()] = factory;
        _slots[factory] = slot;
        return Interlocked.Increment(ref _slotCount) - 1;
    }

    internal bool Has(Type factory) => _byType.ContainsKey(factory);

    internal TFactory? TryFind<TFactory>()
        where TFactory : class => (TFactory?)_byType.GetValueOrDefault(typeof(TFactory));

    /// <exception cref="InvalidOperationException">There is none.</exception>
    internal TFactory Find<TFactory>()
        where TFactory : class =>
        TryFind<TFactory>()
            ?? throw new InvalidOperationException($"No {typeof(TFactory).Name} was created on the host in which this context was entered.");

    /// <summary>The slot of a factory of this host; null if it is another's, or a fake.</summary>
    internal object? SlotOf(object factory) => _slots.GetValueOrDefault(factory);
}
