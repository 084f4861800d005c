using FactoryGen.Creations;

namespace FactoryGen.Scopes;

/// <summary>
/// Takes an ended scope apart: cancels and awaits what is being created, then disposes of what is there, one after the other in
/// reverse order of completed creation. It takes the dispose timeout at most.
/// </summary>
/// <remarks>
/// When nine tenths of the timeout are over, whoever hangs is left behind and the last call begins: what is still to be disposed of
/// is started in the same order, and nobody is waited for any more. What has not finished when the timeout is over is abandoned.
/// </remarks>
internal sealed class Dismantling(ScopeEnding ending)
{
    private const double LastCall = 0.9;

    // How many turns of the scheduler those get who were only just started when the time is over.
    private const int LastTurns = 50;

    private readonly object _gate = new();
    private readonly HostSettings _settings = ending.Settings;
    private readonly FlowMark _mark = new();

    // Guarded by the gate.
    private readonly List<object> _waiting = [];
    private readonly List<object> _disposing = [];

    private List<Creation> _creations = [];
    private ITimer? _timer;
    private long _started;

    // Written under the gate where that matters, read anywhere.
    private volatile bool _isLastCall;
    private volatile bool _isLastCallOver;
    private volatile bool _isTimeOver;
    private volatile bool _isOver;

    /// <summary>Starts on the thread pool. The clock starts now.</summary>
    internal void Start()
    {
        using (ending.Scope.Lock())
        {
            _creations = ending.Scope.Creations();
        }

        if (_settings.DisposeTimeout != Timeout.InfiniteTimeSpan)
        {
            _started = _settings.TimeProvider.GetTimestamp();
            _timer = _settings.CreateTimer(OnTimer);
            _ = _timer.Change(_settings.DisposeTimeout * LastCall, Timeout.InfiniteTimeSpan);
        }

        foreach (var creation in _creations)
        {
            creation.Cancel();
        }

        _ = ThreadPool.UnsafeQueueUserWorkItem(static dismantling => _ = dismantling.RunAsync(), this, preferLocal: false);
    }

    private async Task RunAsync()
    {
        Flow.Enter(_mark);
        if (_creations.Count > 0)
        {
            await Task.WhenAll(_creations.ConvertAll(OverOf)).ConfigureAwait(false);
        }

        TakeOver();
        while (TryTake(isLastCall: false, out var instance))
        {
            await DisposeAsync(instance).ConfigureAwait(false);
        }

        FinishIfDone();
    }

    private Task OverOf(Creation creation)
    {
        using (ending.Scope.Lock())
        {
            return creation.Over();
        }
    }

    private void TakeOver()
    {
        lock (_gate)
        {
            using (ending.Scope.Lock())
            {
                ending.Scope.MoveOwnedTo(_waiting);
            }
        }
    }

    private bool TryTake(bool isLastCall, out object instance)
    {
        lock (_gate)
        {
            if (_isLastCall != isLastCall || _waiting.Count == 0)
            {
                instance = this;
                return false;
            }

            instance = _waiting[^1];
            _waiting.RemoveAt(_waiting.Count - 1);
            _disposing.Add(instance);
            return true;
        }
    }

    private async Task DisposeAsync(object instance)
    {
        try
        {
            await Disposal.StartAsync(instance).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            ending.Report(failure);
        }

        lock (_gate)
        {
            // Not what the user's Equals holds to be the same.
            _disposing.RemoveAt(_disposing.FindIndex(other => ReferenceEquals(other, instance)));
        }
    }

    private void OnTimer()
    {
        if (_isLastCall)
        {
            _isTimeOver = true;
            _ = ThreadPool.UnsafeQueueUserWorkItem(static dismantling => _ = dismantling.FinishSoonAsync(), this, preferLocal: false);
            return;
        }

        lock (_gate)
        {
            if (_isOver)
            {
                return;
            }

            _isLastCall = true;
        }

        // Those whose creation hangs are told now, and what may still come of it is disposed of when it comes.
        foreach (var creation in _creations)
        {
            if (creation.Abandon())
            {
                _ = ending.TryAdd(new TimeoutException(
                    $"The creation of {creation.Name} did not stop in time (DisposeTimeout: {_settings.DisposeTimeout}) and was abandoned; it may still be running."));
            }
        }

        TakeOver();
        var left = _settings.DisposeTimeout - _settings.TimeProvider.GetElapsedTime(_started);
        if (left > TimeSpan.Zero)
        {
            _ = _timer!.Change(left, Timeout.InfiniteTimeSpan);
        }
        else
        {
            _isTimeOver = true;
        }

        _ = ThreadPool.UnsafeQueueUserWorkItem(static dismantling => dismantling.RunLastCall(), this, preferLocal: false);
    }

    private void RunLastCall()
    {
        Flow.Enter(_mark);

        // Each on a turn of its own: one that blocks its thread shall not keep the others from being started.
        while (TryTake(isLastCall: true, out var instance))
        {
            _ = ThreadPool.UnsafeQueueUserWorkItem(
                static one => _ = one.dismantling.DisposeAndFinishAsync(one.instance), (dismantling: this, instance), preferLocal: false);
        }

        lock (_gate)
        {
            _isLastCallOver = true;
        }

        if (_isTimeOver)
        {
            _ = FinishSoonAsync();
        }
        else
        {
            FinishIfDone();
        }
    }

    private async Task DisposeAndFinishAsync(object instance)
    {
        Flow.Enter(_mark);
        await DisposeAsync(instance).ConfigureAwait(false);
        FinishIfDone();
    }

    // The clock may have been moved ahead at one go, by a suspended machine or by a test: whoever was only just started gets a
    // few turns of the scheduler to finish. Nobody is waited for.
    private async Task FinishSoonAsync()
    {
        Flow.Enter(_mark);
        for (var turn = 0; turn < LastTurns && !_isOver; turn++)
        {
            await Task.Yield();
        }

        Finish();
    }

    private void FinishIfDone()
    {
        lock (_gate)
        {
            if (_disposing.Count > 0 || _waiting.Count > 0 || (_isLastCall && !_isLastCallOver))
            {
                return;
            }
        }

        Finish();
    }

    private void Finish()
    {
        lock (_gate)
        {
            if (_isOver)
            {
                return;
            }

            _isOver = true;
            foreach (var instance in _disposing.Concat(_waiting))
            {
                _ = ending.TryAdd(Disposal.AbandonedException(instance, _settings.DisposeTimeout));
            }

            _creations = [];
        }

        _timer?.Dispose();

        // Whatever the error handler does belongs to this end still: it can't wait for it.
        ending.Finish();
        _mark.End();
    }
}
