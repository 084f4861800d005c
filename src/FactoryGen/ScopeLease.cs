using System.Runtime.CompilerServices;
using FactoryGen.Scopes;

namespace FactoryGen;

/// <summary>
/// Keeps a scope live: while somebody holds a lease, its factories hand out its instances. Dispose of it with <c>await using</c>;
/// there is no synchronous way, because what the scope owns may have to be disposed of asynchronously. Safe to call from any thread.
/// </summary>
/// <typeparam name="TContext">What separates one user from another.</typeparam>
/// <remarks>A lease belongs to the key: while one is held, any equal context reaches the scope.</remarks>
public sealed class ScopeLease<TContext> : IAsyncDisposable
{
    // Null once the lease was given back: the host does that, and sees to it that it happens once.
    private ScopeEntry? _entry;

    internal ScopeLease(TContext context, ScopeEntry entry)
    {
        Context = context;
        _entry = entry;
    }

    /// <summary>The context that was entered.</summary>
    public TContext Context { get; }

    /// <summary>
    /// Gives the lease back. The last one of a scope starts its linger time, or, if that is zero, ends the scope: then the task
    /// completes when everything in it is disposed of. Disposing a lease again, or one of a scope that has ended, does nothing.
    /// </summary>
    /// <returns>
    /// A task that never fails: failures of the clean-up go to <see cref="ScopeHostOptions.OnError"/>. From inside an initialiser or a
    /// disposer it does not wait for the end.
    /// </returns>
    public ValueTask DisposeAsync()
    {
        if (_entry?.Target.Host is { } host)
        {
            return Unsafe.As<ScopeHost<TContext>>(host).Leave(ref _entry);
        }

        // The scope has ended.
        _entry = null;
        return ValueTask.CompletedTask;
    }
}
