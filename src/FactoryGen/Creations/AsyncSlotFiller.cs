using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using FactoryGen.CompilerServices;
using FactoryGen.Scopes;

namespace FactoryGen.Creations;

/// <summary>What an asynchronous factory does where a hit finds nothing: looks up the scope, and has the instance created, or waits for it.</summary>
internal sealed class AsyncSlotFiller<TContext, TService> : SlotFiller<TContext>
    where TService : class
{
    /// <exception cref="InvalidOperationException">The host has a factory for this implementation already.</exception>
    internal AsyncSlotFiller(ScopeHost<TContext> host, object factory, Type implementation, Func<ScopeCreation<TContext>, CancellationToken, Task<TService>> create)
        : base(host, factory, implementation)
    {
        ArgumentNullException.ThrowIfNull(create);
        Create = create;
    }

    internal Func<ScopeCreation<TContext>, CancellationToken, Task<TService>> Create { get; }

    /// <summary>The instance of a context's scope, found by key unless the context is linked.</summary>
    // Not a part of the hit, which is inlined into its callers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal Task<TService> GetAsync(TContext context, CancellationToken cancellationToken)
    {
        ScopeEntry entry;
        try
        {
            entry = Host.Find(context, Name);
        }
        catch (InvalidOperationException error)
        {
            // What is wrong with the argument is thrown at once, what is wrong with the state comes with the task.
            return Task.FromException<TService>(error);
        }

        if (entry.Target.Read(Slot) is not { } instance)
        {
            return WaitAsync(context, entry, cancellationToken);
        }

        entry.Target.Repeat(entry, Slot);
        return Unsafe.As<Task<TService>>(instance);
    }

    /// <summary>The instance in the scope of a creation that depends on it.</summary>
    internal async Task<TService> GetInAsync(Creation dependent, CancellationToken cancellationToken) =>
        await TryGetInAsync(dependent.Scope, dependent, cancellationToken).ConfigureAwait(false) ?? throw dependent.ScopeEndedException();

    private async Task<TService> WaitAsync(TContext context, ScopeEntry entry, CancellationToken cancellationToken)
    {
        var waiting = Flow.Creation;
        while (true)
        {
            if (await TryGetInAsync(entry.Target, waiting, cancellationToken).ConfigureAwait(false) is { } instance)
            {
                entry.Target.Repeat(entry, Slot);
                return instance;
            }

            // That scope has ended in between. There may be a new one.
            entry = Host.Find(context, Name);
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
            using (scope.Lock())
            {
                if (scope.Read(Slot) is { } there)
                {
                    return Unsafe.As<Task<TService>>(there).GetAwaiter().GetResult();
                }

                if (scope.IsClosed)
                {
                    return null;
                }

                cancellationToken.ThrowIfCancellationRequested();
                if (scope.CreationOf(Slot) is AsyncCreation<TContext, TService> other)
                {
                    creation = other;
                }
                else
                {
                    creation = new AsyncCreation<TContext, TService>(scope, this);
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

            using (scope.Lock())
            {
                // A slot holds completed tasks only.
                return scope.Read(Slot) is { } made ? Unsafe.As<Task<TService>>(made).GetAwaiter().GetResult() : throw creation.ScopeEndedException();
            }
        }
    }
}
