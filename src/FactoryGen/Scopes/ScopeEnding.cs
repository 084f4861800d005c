using FactoryGen.Creations;

namespace FactoryGen.Scopes;

/// <summary>
/// The end of one scope: cancels and awaits what is being created, then disposes of what is there, one after the other in reverse
/// order of completed creation. It takes the dispose timeout at most.
/// </summary>
/// <remarks>
/// When nine tenths of the timeout are over, whoever hangs is left behind and the last call begins: what is still to be disposed of
/// is started in the same order, and nobody is waited for any more. What has not finished when the timeout is over is abandoned.
/// </remarks>
internal sealed class ScopeEnding
{
    private const double LastCall = 0.9;

    private readonly object _gate = new();
    private readonly Scope _scope;
    private readonly HostSettings _settings;
    private readonly ErrorSink _errors;
    private readonly Action<ScopeEnding> _onEnded;
    private readonly TaskCompletionSource<IReadOnlyList<Exception>> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly FlowMark _mark = new(null);

    // Guarded by the gate.
    private readonly List<Exception> _failures = [];
    private readonly List<object> _disposing = [];
    private List<object> _waitingForDisposal = [];
    private Creation[] _creations = [];
    private ITimer? _timer;
    private long _started;

    // Written under the gate where that matters, read anywhere.
    private volatile bool _isLastCall;
    private volatile bool _isLastCallOver;
    private volatile bool _isTimeOver;
    private volatile bool _isOver;
    private bool _isAttended;

    internal ScopeEnding(Scope scope, HostSettings settings, ErrorSink errors, Action<ScopeEnding> onEnded)
    {
        _scope = scope;
        _settings = settings;
        _errors = errors;
        _onEnded = onEnded;
    }

    internal Scope Scope => _scope;

    /// <summary>Completes with the failures, when everything is disposed of or abandoned; never fails.</summary>
    internal Task<IReadOnlyList<Exception>> Completion => _completion.Task;

    /// <summary>Starts the end. Called once, with no lock held; runs no user code on this thread.</summary>
    /// <param name="isAttended">Whether somebody awaits the failures; otherwise they are reported.</param>
    internal void Start(bool isAttended)
    {
        lock (_scope)
        {
            _creations = _scope.Close();
            if (_creations.Length == 0)
            {
                _waitingForDisposal = _scope.TakeOwned();
            }
        }

        _isAttended = isAttended;
        if (_creations.Length == 0 && _waitingForDisposal.Count == 0)
        {
            Finish();
            return;
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

        _ = ThreadPool.UnsafeQueueUserWorkItem(static ending => _ = ending.RunAsync(), this, preferLocal: false);
    }

    /// <summary>Adds a failure of something that this end waits for.</summary>
    /// <returns>False if the end is over: nobody would see it.</returns>
    internal bool TryAdd(Exception failure)
    {
        lock (_gate)
        {
            if (_isOver)
            {
                return false;
            }

            _failures.Add(failure);
            return true;
        }
    }

    private async Task RunAsync()
    {
        Flow.Enter(_mark);
        if (_creations.Length > 0)
        {
            await Task.WhenAll(Array.ConvertAll(_creations, OverOf)).ConfigureAwait(false);
            TakeOwned();
        }

        while (TryTake(isLastCall: false, out var instance))
        {
            await DisposeAsync(instance).ConfigureAwait(false);
        }

        FinishIfDone();
    }

    private Task OverOf(Creation creation)
    {
        lock (_scope)
        {
            return creation.Over();
        }
    }

    private void TakeOwned()
    {
        lock (_scope)
        {
            var owned = _scope.TakeOwned();
            lock (_gate)
            {
                _waitingForDisposal.AddRange(owned);
            }
        }
    }

    private bool TryTake(bool isLastCall, out object instance)
    {
        lock (_gate)
        {
            if (_isLastCall != isLastCall || _waitingForDisposal.Count == 0)
            {
                instance = this;
                return false;
            }

            instance = _waitingForDisposal[^1];
            _waitingForDisposal.RemoveAt(_waitingForDisposal.Count - 1);
            _disposing.Add(instance);
            return true;
        }
    }

    private async Task DisposeAsync(object instance)
    {
        try
        {
            await Disposal.StartAsync(instance).ConfigureAwait(false);
            Disposed(instance, null);
        }
        catch (Exception error)
        {
            Disposed(instance, error);
        }
    }

    private void Disposed(object instance, Exception? failure)
    {
        lock (_gate)
        {
            _ = _disposing.Remove(instance);
        }

        if (failure is not null && !TryAdd(failure))
        {
            _errors.Report(failure);
        }
    }

    private void OnTimer()
    {
        if (_isLastCall)
        {
            _isTimeOver = true;
            _ = ThreadPool.UnsafeQueueUserWorkItem(static ending => _ = ending.FinishSoonAsync(), this, preferLocal: false);
            return;
        }

        Creation[] creations;
        lock (_gate)
        {
            if (_isOver)
            {
                return;
            }

            _isLastCall = true;
            creations = _creations;
        }

        // Those whose creation hangs are told now, and what may still come of it is disposed of when it comes.
        foreach (var creation in creations)
        {
            if (creation.Abandon())
            {
                _ = TryAdd(new TimeoutException(
                    $"The creation of {creation.Name} did not stop in time (DisposeTimeout: {_settings.DisposeTimeout}) and was abandoned; it may still be running."));
            }
        }

        TakeOwned();
        var left = _settings.DisposeTimeout - _settings.TimeProvider.GetElapsedTime(_started);
        if (left > TimeSpan.Zero)
        {
            _ = _timer!.Change(left, Timeout.InfiniteTimeSpan);
        }
        else
        {
            _isTimeOver = true;
        }

        _ = ThreadPool.UnsafeQueueUserWorkItem(static ending => ending.RunLastCall(), this, preferLocal: false);
    }

    private void RunLastCall()
    {
        Flow.Enter(_mark);
        while (TryTake(isLastCall: true, out var instance))
        {
            _ = DisposeAndFinishAsync(instance);
        }

        lock (_gate)
        {
            _isLastCallOver = true;
        }

        if (_isTimeOver)
        {
            Finish();
        }
        else
        {
            FinishIfDone();
        }
    }

    private async Task DisposeAndFinishAsync(object instance)
    {
        await DisposeAsync(instance).ConfigureAwait(false);
        FinishIfDone();
    }

    // The clock may have been moved ahead at one go, by a suspended machine or by a test: whoever was only just started gets a
    // few turns of the scheduler to finish. Nobody is waited for.
    private async Task FinishSoonAsync()
    {
        Flow.Enter(_mark);
        for (var turn = 0; turn < 50 && !_isLastCallOver && !_isOver; turn++)
        {
            await Task.Yield();
        }

        Finish();
    }

    private void FinishIfDone()
    {
        lock (_gate)
        {
            if (_disposing.Count > 0 || _waitingForDisposal.Count > 0 || (_isLastCall && !_isLastCallOver))
            {
                return;
            }
        }

        Finish();
    }

    private void Finish()
    {
        List<Exception> failures;
        lock (_gate)
        {
            if (_isOver)
            {
                return;
            }

            _isOver = true;
            _failures.AddRange(_disposing.Concat(_waitingForDisposal).Select(instance => Disposal.AbandonedException(instance, _settings.DisposeTimeout)));
            failures = _failures;
            _disposing.Clear();
            _creations = [];
        }

        _timer?.Dispose();
        _onEnded(this);
        if (failures.Count > 0 && !_isAttended)
        {
            _errors.Report(new AggregateException("A scope ended with failures.", failures));
        }

        _mark.End();
        _completion.SetResult(failures);
    }
}
