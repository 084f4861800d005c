using FactoryGen.CompilerServices;
using FactoryGen.Scopes;

namespace FactoryGen.Creations;

/// <summary>
/// An attempt of an asynchronous factory. It runs on the thread pool, so that neither the first caller's thread nor its context
/// matters to it, and is cancelled when nobody waits for it any more.
/// </summary>
internal sealed class AsyncCreation<TContext, TService>(Scope scope, AsyncSlotFiller<TContext, TService> filler)
    : Creation<TContext>(scope, filler), IThreadPoolWorkItem
    where TService : class
{
    private readonly CancellationTokenSource _cancellation = new();
    private int _waiters;
    private bool _isGivenUp;

    protected override bool IsGivenUp => _isGivenUp;

    internal override CancellationToken CancellationToken => _cancellation.Token;

    /// <summary>Starts the attempt.</summary>
    internal void Start() => ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);

    void IThreadPoolWorkItem.Execute() => _ = RunAsync();

    /// <summary>One more waits. To be called with the lock on the scope held.</summary>
    /// <returns>Completes, and never fails, when the outcome is known.</returns>
    internal Task Join()
    {
        _waiters++;
        return Over();
    }

    /// <summary>One waits no more. The last one to leave an attempt that is still going on cancels it.</summary>
    internal void Leave()
    {
        using (Scope.Lock())
        {
            if (--_waiters > 0 || _isGivenUp || Outcome != CreationOutcome.None)
            {
                return;
            }

            _isGivenUp = true;
        }

        Cancel();
    }

    internal override void Cancel() => _ = CancelAsync();

    private async Task CancelAsync()
    {
        try
        {
            // Not Cancel: that would run the initialiser's continuations here, in the middle of somebody else's call.
            await _cancellation.CancelAsync().ConfigureAwait(false);
        }
        catch (Exception error)
        {
            Errors.Report(error);
        }
    }

    private async Task RunAsync()
    {
        Flow.Enter(this);
        TService? instance;
        try
        {
            _cancellation.Token.ThrowIfCancellationRequested();
            instance = await filler.Create(new ScopeCreation<TContext>(this), _cancellation.Token).ConfigureAwait(false)
                ?? throw new InvalidOperationException($"The creation of {Name} returned null.");
        }
        catch (Exception error)
        {
            await DisposeHalfBuiltAsync().ConfigureAwait(false);
            Fail(error);
            return;
        }

        _ = Complete(instance, Task.FromResult(instance));
    }

    private async Task DisposeHalfBuiltAsync()
    {
        var halfBuilt = HalfBuilt;
        HalfBuilt = null;
        if (halfBuilt is null)
        {
            return;
        }

        try
        {
            await Disposal.OnThreadPoolAsync(halfBuilt, this).WaitAsync(Host.Settings.DisposeTimeout, Host.Settings.TimeProvider).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            Errors.Report(Disposal.AbandonedException(halfBuilt, Host.Settings.DisposeTimeout));
        }
        catch (Exception error)
        {
            if (Scope.Ending?.TryAdd(error) != true)
            {
                Errors.Report(error);
            }
        }
    }
}
