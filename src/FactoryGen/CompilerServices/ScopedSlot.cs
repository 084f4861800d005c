using System.ComponentModel;
using System.Runtime.CompilerServices;
using FactoryGen.Creations;
using FactoryGen.Scopes;

namespace FactoryGen.CompilerServices;

/// <summary>The slot that a synchronous factory has in every scope of its host. For generated code; safe to call from any thread.</summary>
/// <typeparam name="TContext">What separates one user from another.</typeparam>
/// <typeparam name="TService">What the factory hands out.</typeparam>
/// <remarks>A part of the factory, so that a hit reads what it compares from there: see <c>docs/decisions/what-a-hit-reads.md</c>.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ScopedSlot<TContext, TService>
    where TService : class
{
    private readonly object _host;
    private readonly nint _index;
    private readonly SyncSlotFiller<TContext, TService> _filler;

    /// <summary>Reserves the slot.</summary>
    /// <param name="scopes">The factory's host.</param>
    /// <param name="factory">The factory.</param>
    /// <param name="implementation">What it creates.</param>
    /// <param name="create">Creates an instance.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The host has a factory for this implementation already.</exception>
    public ScopedSlot(ScopeHost<TContext> scopes, object factory, Type implementation, Func<ScopeCreation<TContext>, TService> create)
        : this(new AttemptingSlotFiller<TContext, TService>(scopes, factory, implementation, create))
    {
    }

    internal ScopedSlot(SyncSlotFiller<TContext, TService> filler)
    {
        _filler = filler;
        (_host, _index) = ScopeEntry.WhereHitsFind(filler.Slot, filler.Host);
    }

    /// <summary>The instance of a context's scope: three dependent reads if it is there.</summary>
    /// <param name="context">Not null.</param>
    /// <param name="link">The context's link.</param>
    /// <returns>The one instance.</returns>
    /// <exception cref="ScopeNotEnteredException">Nobody holds a lease of the scope.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TService Get(TContext context, ScopeLink link)
    {
        var entry = link.Entry;
        return entry is not null && ReferenceEquals(entry.Owner, context) && ReferenceEquals(entry.Host, _host) && entry.ReadFirst(_index) is { } instance
            ? Unsafe.As<TService>(instance)
            : _filler.Get(context, entry);
    }

    /// <summary>The instance of a context's scope, found by key unless the context is linked.</summary>
    /// <param name="context">Not null.</param>
    /// <returns>The one instance.</returns>
    /// <exception cref="ScopeNotEnteredException">Nobody holds a lease of the scope.</exception>
    public TService Get(TContext context) => _filler.Get(context, null);
}
