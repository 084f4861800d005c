using System.ComponentModel;
using System.Runtime.CompilerServices;
using FactoryGen.Creations;
using FactoryGen.Scopes;

namespace FactoryGen.CompilerServices;

/// <summary>One attempt to create one instance in one scope, as generated code sees it. For generated code.</summary>
/// <typeparam name="TContext">What separates one user from another.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ScopeCreation<TContext>
{
    // Which scope an instance belongs to that a static creator handed out: nothing keeps a creator from handing out one twice.
    private static readonly ConditionalWeakTable<object, Scope> ScopeOfAccepted = [];

    private readonly Creation<TContext> _creation;

    internal ScopeCreation(Creation<TContext> creation) => _creation = creation;

    /// <summary>The context that the scope was opened with: the one that all its instances keep.</summary>
    public TContext Context => _creation.Context;

    /// <summary>A dependency, from the same scope.</summary>
    /// <typeparam name="TService">The dependency's service.</typeparam>
    /// <param name="factory">Its factory; one that isn't of this host, such as a fake, is simply asked.</param>
    /// <returns>The scope's instance.</returns>
    /// <exception cref="ObjectDisposedException">The scope ended meanwhile.</exception>
    public TService Get<TService>(IScopedFactory<TContext, TService> factory)
        where TService : class
    {
        ArgumentNullException.ThrowIfNull(factory);
        return _creation.Host.SlotOf(factory) is ISyncSlot slot ? (TService)slot.GetIn(_creation) : factory.Get(Context);
    }

    /// <summary>A dependency, from the same scope.</summary>
    /// <typeparam name="TService">The dependency's service.</typeparam>
    /// <param name="factory">Its factory; one that isn't of this host, such as a fake, is simply asked.</param>
    /// <returns>The scope's instance.</returns>
    /// <exception cref="ObjectDisposedException">The scope ended meanwhile.</exception>
    public Task<TService> GetAsync<TService>(IAsyncScopedFactory<TContext, TService> factory)
        where TService : class
    {
        ArgumentNullException.ThrowIfNull(factory);
        var cancellationToken = _creation.CancellationToken;
        return _creation.Host.SlotOf(factory) is AsyncSlotFiller<TContext, TService> slot
            ? slot.GetInAsync(_creation, cancellationToken)
            : factory.GetAsync(Context, cancellationToken);
    }

    /// <summary>Notes a new instance whose initialisation is still to come: a failure from here on disposes of it.</summary>
    /// <typeparam name="T">The implementation.</typeparam>
    /// <param name="instance">What was just constructed.</param>
    /// <returns><paramref name="instance"/>.</returns>
    public T Built<T>(T instance)
        where T : class
    {
        _creation.HalfBuilt = instance;
        return instance;
    }

    /// <summary>Takes what a static creator returned.</summary>
    /// <typeparam name="T">The implementation.</typeparam>
    /// <param name="instance">What it returned.</param>
    /// <param name="creator">The creator's name, for messages.</param>
    /// <returns><paramref name="instance"/>.</returns>
    /// <exception cref="InvalidOperationException">It is null, or an instance that another scope has.</exception>
    public T Accept<T>(T? instance, string creator)
        where T : class
    {
        if (instance is null)
        {
            throw new InvalidOperationException($"{creator} returned null. It must return a new instance for every call, or throw.");
        }

        var scope = _creation.Scope;
        if (ScopeOfAccepted.GetValue(instance, _ => scope) != scope)
        {
            throw new InvalidOperationException($"{creator} returned an instance that another scope has already: two users would share it. It must return a new instance for every call.");
        }

        return instance;
    }
}
