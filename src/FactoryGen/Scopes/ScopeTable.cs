namespace FactoryGen.Scopes;

/// <summary>Finds the scopes of a context by its key. No lock is held while the user's key is read, hashed or compared.</summary>
internal abstract class ScopeTable<TContext>
    where TContext : notnull
{
    /// <summary>The newest scope of the context's key, live or not; null if there is none.</summary>
    /// <exception cref="ArgumentException">The context has no key.</exception>
    internal abstract Scope? Find(TContext context);

    /// <summary>The scope of the context's key; a new one if there is none or the newest is over.</summary>
    /// <exception cref="ArgumentException">The context has no key.</exception>
    internal abstract Scope FindOrAdd(TContext context);

    /// <summary>All scopes of the context's key: the newest, and those before it that are still ending.</summary>
    /// <exception cref="ArgumentException">The context has no key.</exception>
    internal abstract List<Scope> FindAll(TContext context);

    /// <summary>All scopes, as they are at the moment.</summary>
    internal abstract List<Scope> All();

    /// <summary>Removes a scope whose end is over, or that was never entered.</summary>
    internal abstract void Forget(Scope scope);
}
