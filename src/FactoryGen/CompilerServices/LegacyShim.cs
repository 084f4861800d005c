using System.ComponentModel;
using FactoryGen.Scopes;

namespace FactoryGen.CompilerServices;

/// <summary>What a legacy shim does in its one line. For generated code; safe to call from any thread.</summary>
/// <remarks>
/// The factory is the one of the host in which the context was entered; else that of the container that the caller gave, or that
/// <see cref="ShimHost"/> knows. With <see cref="ScopeHostOptions.LegacyIdleTime"/> a context that nobody holds a lease of is entered on
/// the host's account.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LegacyShim
{
    /// <summary>The service, from a synchronous factory.</summary>
    /// <typeparam name="TContext">What separates one user from another.</typeparam>
    /// <typeparam name="TFactory">The factory.</typeparam>
    /// <typeparam name="TService">What it hands out.</typeparam>
    /// <param name="context">Whose.</param>
    /// <param name="services">The container that the caller gave; null: none.</param>
    /// <returns>The one instance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="ScopeNotEnteredException">Nobody holds a lease of the scope, and the host has no <see cref="ScopeHostOptions.LegacyIdleTime"/>.</exception>
    /// <exception cref="InvalidOperationException">No factory can be found.</exception>
    public static TService Get<TContext, TFactory, TService>(TContext context, IServiceProvider? services = null)
        where TFactory : class, IScopedFactory<TContext, TService>
        where TService : class
    {
        var call = LegacyCall<TContext, TFactory>.Begin(context, services);
        try
        {
            return call.Factory.Get(context);
        }
        catch (ScopeNotEnteredException) when (call.HasLostItsScope())
        {
            // Whoever held the lease gave it back since the call began.
            call.Enter();
            return call.Factory.Get(context);
        }
    }

    /// <summary>The service, from an asynchronous factory.</summary>
    /// <typeparam name="TContext">What separates one user from another.</typeparam>
    /// <typeparam name="TFactory">The factory.</typeparam>
    /// <typeparam name="TService">What it hands out.</typeparam>
    /// <param name="context">Whose.</param>
    /// <param name="services">The container that the caller gave; null: none.</param>
    /// <param name="cancellationToken">Ends this caller's wait.</param>
    /// <returns>The one instance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="ScopeNotEnteredException">Nobody holds a lease of the scope, and the host has no <see cref="ScopeHostOptions.LegacyIdleTime"/>.</exception>
    /// <exception cref="InvalidOperationException">No factory can be found.</exception>
    public static async Task<TService> GetAsync<TContext, TFactory, TService>(TContext context, IServiceProvider? services = null, CancellationToken cancellationToken = default)
        where TFactory : class, IAsyncScopedFactory<TContext, TService>
        where TService : class
    {
        var call = LegacyCall<TContext, TFactory>.Begin(context, services);
        try
        {
            return await call.Factory.GetAsync(context, cancellationToken).ConfigureAwait(false);
        }
        catch (ScopeNotEnteredException) when (call.HasLostItsScope())
        {
            call.Enter();
            return await call.Factory.GetAsync(context, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The service of a factory that is synchronous now, for callers who await it: a completed task, of a failure too.</summary>
    /// <typeparam name="TContext">What separates one user from another.</typeparam>
    /// <typeparam name="TFactory">The factory.</typeparam>
    /// <typeparam name="TService">What it hands out.</typeparam>
    /// <param name="context">Whose.</param>
    /// <param name="services">The container that the caller gave; null: none.</param>
    /// <returns>A completed task.</returns>
    public static Task<TService> GetCompleted<TContext, TFactory, TService>(TContext context, IServiceProvider? services = null)
        where TFactory : class, IScopedFactory<TContext, TService>
        where TService : class
    {
        try
        {
            return Task.FromResult(Get<TContext, TFactory, TService>(context, services));
        }
#pragma warning disable CA1031 // Whatever it is reaches the caller: in the task, as it did when the method was asynchronous.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return Task.FromException<TService>(error);
        }
    }

    /// <summary>The task with its result seen as another type of the implementation.</summary>
    /// <typeparam name="TService">What the factory hands out.</typeparam>
    /// <typeparam name="TResult">What the old method's task gave.</typeparam>
    /// <param name="task">Not null.</param>
    /// <returns>A task of the same instance.</returns>
    public static async Task<TResult> As<TService, TResult>(Task<TService> task)
        where TService : class
        where TResult : class
    {
        ArgumentNullException.ThrowIfNull(task);
        return (TResult)(object)await task.ConfigureAwait(false);
    }
}
