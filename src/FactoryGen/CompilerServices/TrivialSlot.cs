using System.ComponentModel;
using FactoryGen.Creations;

namespace FactoryGen.CompilerServices;

/// <summary>
/// Slots of implementations whose construction is trivial: it stores what it is given and calls nobody, so that it can't wait, fail
/// halfway, ask for another instance, or start work that remembers the caller. For generated code; safe to call from any thread.
/// </summary>
/// <remarks>See <c>docs/decisions/trivial-constructors.md</c>.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TrivialSlot
{
    /// <summary>Reserves a slot.</summary>
    /// <typeparam name="TContext">What separates one user from another.</typeparam>
    /// <typeparam name="TService">What the factory hands out.</typeparam>
    /// <param name="scopes">The factory's host.</param>
    /// <param name="factory">The factory.</param>
    /// <param name="implementation">What it creates.</param>
    /// <param name="create">Creates an instance for a context. It is called on the caller's thread, in the caller's context, and with the scope locked.</param>
    /// <returns>The slot.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The host has a factory for this implementation already.</exception>
    public static ScopedSlot<TContext, TService> Reserve<TContext, TService>(
        ScopeHost<TContext> scopes, object factory, Type implementation, Func<TContext, TService> create)
        where TService : class =>
        new(new TrivialSlotFiller<TContext, TService>(scopes, factory, implementation, create));
}
