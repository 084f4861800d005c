namespace FactoryGen;

/// <summary>An asynchronous factory: hands out the one instance of a context's scope. Generated; safe to call from any thread.</summary>
/// <typeparam name="TContext">What separates one user from another.</typeparam>
/// <typeparam name="TService">What the factory hands out.</typeparam>
public interface IAsyncScopedFactory<in TContext, TService>
{
    /// <summary>
    /// The instance that belongs to <paramref name="context"/>: built and initialised at the first call, the same ever after while
    /// the scope lives. A completed task is kept in the scope, so a later call allocates nothing and may be awaited any number of times.
    /// </summary>
    /// <param name="context">A context whose scope was entered and is still leased.</param>
    /// <param name="cancellationToken">
    /// Ends this caller's wait, not the initialisation, which goes on for as long as anybody waits for it.
    /// An instance that is there already is returned whatever the token says.
    /// </param>
    /// <returns>The scope's instance. The scope disposes of it, never the caller.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="ArgumentException">The context's key, or a part of it, is null, empty or white.</exception>
    /// <exception cref="ScopeNotEnteredException">Nobody holds a lease of the context's scope.</exception>
    /// <exception cref="ObjectDisposedException">The scope ended while the instance was being built, or the host has ended.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled before the instance was there.</exception>
    /// <exception cref="InvalidOperationException">The construction asks for itself; the message shows the circle.</exception>
    Task<TService> GetAsync(TContext context, CancellationToken cancellationToken = default);
}
