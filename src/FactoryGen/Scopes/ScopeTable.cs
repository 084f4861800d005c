namespace FactoryGen.Scopes;

/// <summary>Finds the scope of a context by its key. No lock is held while the user's key is read or hashed.</summary>
internal abstract class ScopeTable<TContext>
    where TContext : notnull
{
    /// <summary>The newest scopes of all keys, as they are at the moment.</summary>
    internal abstract ICollection<Scope> Scopes { get; }

    /// <summary>The newest scope of the context's key, live or not; null if there is none.</summary>
    /// <exception cref="ArgumentException">The context has no key.</exception>
    internal abstract Scope? Find(TContext context);

    /// <summary>The scope of the context's key; a new one if there is none or it is over.</summary>
    /// <exception cref="ArgumentException">The context has no key.</exception>
    internal abstract Scope FindOrAdd(TContext context);

    /// <summary>Removes a scope whose end is over, or that was never entered.</summary>
    internal abstract void Forget(Scope scope);
}
