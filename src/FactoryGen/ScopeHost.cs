using FactoryGen.CompilerServices;
using FactoryGen.Scopes;

namespace FactoryGen;

/// <summary>Hosts for context types that the user doesn't own, and the way from a context to a factory.</summary>
public static class ScopeHost
{
    /// <summary>A host for a context type that has no <see cref="ScopeContextAttribute"/>: its key function is given, never guessed.</summary>
    /// <typeparam name="TContext">The context type.</typeparam>
    /// <typeparam name="TKey">What tells one user from another; compared with its default equality.</typeparam>
    /// <param name="keyOf">Reads the key of a context. Called whenever a context is entered or asked for; may be called by several threads at a time.</param>
    /// <param name="options">Limits and times; null: the defaults.</param>
    /// <param name="timeProvider">Where time comes from; null: the system's.</param>
    /// <returns>A new host.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="keyOf"/> is null.</exception>
    public static ScopeHost<TContext> Create<TContext, TKey>(Func<TContext, TKey> keyOf, ScopeHostOptions? options = null, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(keyOf);
        var name = $"The scope key of this {typeof(TContext).Name}";
        return new ScopeHost<TContext>(new ScopeTable<TContext, TKey>(context => ScopeKey.Part(keyOf(context), name)), options, timeProvider);
    }

    /// <summary>The factory of the host in which a context was entered, for code into which nothing could be injected.</summary>
    /// <typeparam name="TFactory">A generated factory class.</typeparam>
    /// <param name="context">A context that was entered itself: neither a copy of one nor an equal one.</param>
    /// <returns>The one factory of that type on the host.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="ScopeNotEnteredException">The context was not entered, or its scope has ended.</exception>
    /// <exception cref="InvalidOperationException">No such factory was created on that host, nor can its container create one.</exception>
    public static TFactory FactoryFor<TFactory>(IScopeContext context)
        where TFactory : class
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Link.Entry is { Host: IFactoryDirectory host } entry && ReferenceEquals(entry.Owner, context)
            ? host.Find<TFactory>()
            : throw new ScopeNotEnteredException(
                $"{typeof(TFactory).Name} can't be found: this {context.GetType().Name} was not entered, or its scope has ended. Enter it first: 'await using var lease = scopes.Enter(context);'.");
    }
}
