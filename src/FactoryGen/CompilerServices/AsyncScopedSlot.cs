using System.ComponentModel;
using System.Runtime.CompilerServices;
using FactoryGen.Creations;
using FactoryGen.Scopes;

namespace FactoryGen.CompilerServices;

/// <summary>The slot that an asynchronous factory has in every scope of its host. For generated code; safe to call from any thread.</summary>
/// <typeparam name="TContext">What separates one user from another.</typeparam>
/// <typeparam name="TService">What the factory hands out.</typeparam>
/// <remarks>A part of the factory, so that a hit reads what it compares from there: see <c>docs/decisions/what-a-hit-reads.md</c>.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct AsyncScopedSlot<TContext, TService>
    where TService : class
{
    private readonly object _host;
    private readonly nint _index;
    private readonly AsyncSlotFiller<TContext, TService> _filler;

    /// <summary>Reserves the slot.</summary>
    /// <param name="scopes">The factory's host.</param>
    /// <param name="factory">The factory.</param>
    /// <param name="implementation">What it creates.</param>
    /// <param name="create">Creates and initialises an instance.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The host has a factory for this implementation already.</exception>
    public AsyncScopedSlot(ScopeHost<TContext> scopes, object factory, Type implementation, Func<ScopeCreation<TContext>, CancellationToken, Task<TService>> create)
    {
        _filler = new AsyncSlotFiller<TContext, TService>(scopes, factory, implementation, create);
        (_host, _index) = ScopeEntry.WhereHitsFind(_filler.Slot, scopes);
    }

    /// <summary>The instance of a context's scope: a completed task after three dependent reads if it is there.</summary>
    /// <param name="context">Not null.</param>
    /// <param name="link">The context's link.</param>
    /// <param name="cancellationToken">Ends this caller's wait.</param>
    /// <returns>The one instance.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Task<TService> GetAsync(TContext context, ScopeLink link, CancellationToken cancellationToken)
    {
        var entry = link.Entry;
        return entry is not null && ReferenceEquals(entry.Owner, context) && ReferenceEquals(entry.Host, _host) && entry.ReadFirst(_index) is { } instance
            ? Unsafe.As<Task<TService>>(instance)
            : _filler.GetAsync(context, cancellationToken);
    }

    /// <summary>The instance of a context's scope, found by key unless the context is linked.</summary>
    /// <param name="context">Not null.</param>
    /// <param name="cancellationToken">Ends this caller's wait.</param>
    /// <returns>The one instance.</returns>
    public Task<TService> GetAsync(TContext context, CancellationToken cancellationToken) => _filler.GetAsync(context, cancellationToken);
}
