namespace FactoryGen;

/// <summary>A synchronous factory: hands out the one instance of a context's scope. Generated; safe to call from any thread.</summary>
/// <typeparam name="TContext">What separates one user from another.</typeparam>
/// <typeparam name="TService">What the factory hands out.</typeparam>
public interface IScopedFactory<in TContext, out TService>
{
    /// <summary>The instance that belongs to <paramref name="context"/>: built at the first call, the same ever after while the scope lives.</summary>
    /// <param name="context">A context whose scope was entered and is still leased.</param>
    /// <returns>The scope's instance. The scope disposes of it, never the caller.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="ArgumentException">The context's key, or a part of it, is null, empty or white.</exception>
    /// <exception cref="ScopeNotEnteredException">Nobody holds a lease of the context's scope.</exception>
    /// <exception cref="ObjectDisposedException">The scope ended while the instance was being built, or the host has ended.</exception>
    /// <exception cref="InvalidOperationException">The construction asks for itself; the message shows the circle.</exception>
    TService Get(TContext context);
}
