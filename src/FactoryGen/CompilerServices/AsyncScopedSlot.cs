using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using FactoryGen.Creations;
using FactoryGen.Scopes;

namespace FactoryGen.CompilerServices;

/// <summary>The slot that an asynchronous factory has in every scope of its host. For generated code; safe to call from any thread.</summary>
/// <typeparam name="TContext">What separates one user from another.</typeparam>
/// <typeparam name="TService">What the factory hands out.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AsyncScopedSlot<TContext, TService>
    where TContext : notnull
    where TService : class
{
    private readonly ScopeHost<TContext> _host;
    private readonly int _index;
    private readonly string _name;
    private readonly Func<ScopeCreation<TContext>, CancellationToken, Task<TService>> _create;

    /// <summary>Reserves the slot.</summary>
    /// <param name="scopes">The factory's host.</param>
    /// <param name="factory">The factory.</param>
    /// <param name="implementation">What it creates.</param>
    /// <param name="create">Creates and initialises an instance.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The host has a factory for this implementation already.</exception>
    public AsyncScopedSlot(ScopeHost<TContext> scopes, object factory, Type implementation, Func<ScopeCreation<TContext>, CancellationToken, Task<TService>> create)
    {
        ArgumentNullException.ThrowIfNull(scopes);
        ArgumentNullException.ThrowIfNull(factory);
        ArgumentNullException.ThrowIfNull(implementation);
        ArgumentNullException.ThrowIfNull(create);
        _host = scopes;
        _name = implementation.Name;
        _create = create;
        _index = scopes.AddFactory(factory, implementation, this);
    }

    /// <summary>The instance of a context's scope: a completed task after three dependent reads if it is there.</summary>
    /// <param name="context">Not null.</param>
    /// <param name="link">The context's link.</param>
    /// <param name="cancellationToken">Ends this caller's wait.</param>
    /// <returns>The one instance.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Task<TService> GetAsync(TContext context, ref ScopeLink link, CancellationToken cancellationToken)
    {
        var entry = link.Entry;
        return entry is not null && ReferenceEquals(entry.Owner, context) && ReferenceEquals(entry.Host, _host) && entry.Read(_index) is { } instance
            ? Unsafe.As<Task<TService>>(instance)
            : GetAsync(context, cancellationToken);
    }

    /// <summary>The instance of a context's scope, found by key unless the context is linked.</summary>
    /// <param name="context">Not null.</param>
    /// <param name="cancellationToken">Ends this caller's wait.</param>
    /// <returns>The one instance.</returns>
    public Task<TService> GetAsync(TContext context, CancellationToken cancellationToken)
    {
        Scope scope;
        try
        {
            scope = _host.Find(context, _name);
        }
        catch (InvalidOperationException error)
        {
            // What is wrong with the argument is thrown at once, what is wrong with the state comes with the task.
            return Task.FromException<TService>(error);
        }

        if (scope.Read(_index) is not { } instance)
        {
            return WaitAsync(context, scope, cancellationToken);
        }

        scope.Repeat(context, _index);
        return Unsafe.As<Task<TService>>(instance);
    }

    /// <summary>The instance in the scope of a creation that depends on it.</summary>
    internal async Task<TService> GetInAsync(Creation dependent, CancellationToken cancellationToken) =>
        await TryGetInAsync(dependent.Scope, dependent, cancellationToken).ConfigureAwait(false) ?? throw dependent.ScopeEndedException();

    private async Task<TService> WaitAsync(TContext context, Scope scope, CancellationToken cancellationToken)
    {
        var waiting = Flow.Creation;
        while (true)
        {
            if (await TryGetInAsync(scope, waiting, cancellationToken).ConfigureAwait(false) is { } instance)
            {
                scope.Repeat(context, _index);
                return instance;
            }

            // That scope has ended in between. There may be a new one.
            scope = _host.Find(context, _name);
        }
    }

    /// <returns>Null if the scope has ended.</returns>
    private async Task<TService?> TryGetInAsync(Scope scope, Creation? waiting, CancellationToken cancellationToken)
    {
        while (true)
        {
            AsyncCreation<TContext, TService> creation;
            Task over;
            var isFirst = false;
            lock (scope)
            {
                if (scope.Read(_index) is { } there)
                {
                    return Unsafe.As<Task<TService>>(there).GetAwaiter().GetResult();
                }

                if (scope.IsClosed)
                {
                    return null;
                }

                cancellationToken.ThrowIfCancellationRequested();
                if (scope.CreationOf(_index) is AsyncCreation<TContext, TService> other)
                {
                    creation = other;
                }
                else
                {
                    creation = new AsyncCreation<TContext, TService>(scope, _index, _name, _host, _create);
                    scope.Add(creation);
                    isFirst = true;
                }

                over = creation.Join();
            }

            try
            {
                using (WaitGraph.Wait(waiting, creation))
                {
                    if (isFirst)
                    {
                        creation.Start();
                    }

                    await over.WaitAsync(cancellationToken).ConfigureAwait(false);
                }
            }
            catch (OperationCanceledException) when (over.IsCompleted)
            {
                // Both at the same time: what is there is returned whatever the token says.
            }
            finally
            {
                creation.Leave();
            }

            switch (creation.Outcome)
            {
                case CreationOutcome.Failed:
                    ExceptionDispatchInfo.Throw(creation.Error!);
                    break;
                case CreationOutcome.GivenUp:
                    continue;
            }

            lock (scope)
            {
                // A slot holds completed tasks only.
                return scope.Read(_index) is { } made ? Unsafe.As<Task<TService>>(made).GetAwaiter().GetResult() : throw creation.ScopeEndedException();
            }
        }
    }
}
