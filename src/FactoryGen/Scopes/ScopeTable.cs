using FactoryGen.CompilerServices;

namespace FactoryGen.Scopes;

/// <summary>Finds the scopes of a context by its key. No lock is held while the user's key is read, hashed or compared.</summary>
internal abstract class ScopeTable<TContext>
{
    /// <summary>The newest scope of the context's key, live or not; null if there is none.</summary>
    /// <exception cref="ArgumentException">The context has no key.</exception>
    internal abstract Scope? Find(TContext context);

    /// <summary>Takes a lease on the scope of the context's key; on a new one if there is none or the newest is over.</summary>
    /// <param name="context">Whose scope.</param>
    /// <param name="link">The context's link, which a new scope is written to; a null reference if it has none.</param>
    /// <param name="population">Counts the leases; its gate guards this table.</param>
    /// <param name="isNew">Whether the scope is new.</param>
    /// <param name="evicted">The end of another scope that had to make room, for the caller to start; or null.</param>
    /// <exception cref="ArgumentException">The context has no key.</exception>
    /// <exception cref="ObjectDisposedException">The host has ended.</exception>
    /// <exception cref="ScopeLimitExceededException">There is no room.</exception>
    internal abstract Scope Enter(TContext context, ref ScopeLink link, ScopePopulation population, out bool isNew, out ScopeEnding? evicted);

    /// <summary>All scopes of the context's key: the newest, and those before it that are still ending.</summary>
    /// <exception cref="ArgumentException">The context has no key.</exception>
    internal abstract List<Scope> FindAll(TContext context);

    /// <summary>All scopes. Called with the population's gate held.</summary>
    internal abstract List<Scope> All();

    /// <summary>Removes a scope whose end is over. Called with the population's gate held.</summary>
    internal abstract void Forget(Scope scope);
}
