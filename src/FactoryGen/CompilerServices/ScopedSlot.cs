using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using FactoryGen.Creations;
using FactoryGen.Scopes;

namespace FactoryGen.CompilerServices;

/// <summary>The slot that a synchronous factory has in every scope of its host. For generated code; safe to call from any thread.</summary>
/// <typeparam name="TContext">What separates one user from another.</typeparam>
/// <typeparam name="TService">What the factory hands out.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ScopedSlot<TContext, TService> : ISyncSlot
    where TContext : notnull
    where TService : class
{
    private readonly ScopeHost<TContext> _host;
    private readonly int _index;
    private readonly string _name;
    private readonly Func<ScopeCreation<TContext>, TService> _create;

    /// <summary>Reserves the slot.</summary>
    /// <param name="scopes">The factory's host.</param>
    /// <param name="factory">The factory.</param>
    /// <param name="implementation">What it creates.</param>
    /// <param name="create">Creates an instance.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The host has a factory for this implementation already.</exception>
    public ScopedSlot(ScopeHost<TContext> scopes, object factory, Type implementation, Func<ScopeCreation<TContext>, TService> create)
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

    /// <summary>The instance of a context's scope: three dependent reads if it is there.</summary>
    /// <param name="context">Not null.</param>
    /// <param name="link">The context's link.</param>
    /// <returns>The one instance.</returns>
    /// <exception cref="ScopeNotEnteredException">Nobody holds a lease of the scope.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TService Get(TContext context, ref ScopeLink link)
    {
        var entry = link.Entry;
        return entry is not null && ReferenceEquals(entry.Owner, context) && ReferenceEquals(entry.Host, _host) && entry.Read(_index) is { } instance
            ? Unsafe.As<TService>(instance)
            : Get(context);
    }

    /// <summary>The instance of a context's scope, found by key unless the context is linked.</summary>
    /// <param name="context">Not null.</param>
    /// <returns>The one instance.</returns>
    /// <exception cref="ScopeNotEnteredException">Nobody holds a lease of the scope.</exception>
    public TService Get(TContext context)
    {
        while (true)
        {
            var scope = _host.Find(context, _name);
            if (scope.Read(_index) is { } instance || TryGetIn(scope, Flow.Creation, out instance))
            {
                scope.Repeat(context, _index);
                return Unsafe.As<TService>(instance);
            }

            // That scope has ended in between. There may be a new one.
        }
    }

    object ISyncSlot.GetIn(Creation dependent) =>
        TryGetIn(dependent.Scope, dependent, out var instance) ? instance : throw dependent.ScopeEndedException();

    /// <returns>False if the scope has ended.</returns>
    private bool TryGetIn(Scope scope, Creation? waiting, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out object? instance)
    {
        Creation creation;
        Task? over = null;
        lock (scope)
        {
            instance = scope.Read(_index);
            if (instance is not null || scope.IsClosed)
            {
                return instance is not null;
            }

            if (scope.CreationOf(_index) is { } other)
            {
                creation = other;
                over = other.Over();
            }
            else
            {
                creation = new SyncCreation<TContext, TService>(scope, _index, _name, _host, _create);
                scope.Add(creation);
            }
        }

        using (WaitGraph.Wait(waiting, creation))
        {
            if (over is null)
            {
                instance = ((SyncCreation<TContext, TService>)creation).Run();
                return true;
            }

            // This factory is synchronous: its callers asked to wait for the thread that is constructing.
            over.GetAwaiter().GetResult();
        }

        if (creation.Outcome == CreationOutcome.Failed)
        {
            ExceptionDispatchInfo.Throw(creation.Error!);
        }

        lock (scope)
        {
            instance = scope.Read(_index);
        }

        return instance is not null ? true : throw creation.ScopeEndedException();
    }
}
