using FactoryGen.Creations;

namespace FactoryGen.Scopes;

/// <summary>
/// The end of one scope with something to wait for or to dispose of, from the moment it is decided: who waits for it, and what failed
/// on the way. <see cref="Dismantling"/> is the work.
/// </summary>
internal sealed class ScopeEnding
{
    private readonly object _gate = new();
    private readonly ErrorSink _errors;
    private readonly Action<ScopeEnding> _onEnded;

    // Guarded by the gate.
    private List<Exception>? _failures;
    private TaskCompletionSource<IReadOnlyList<Exception>>? _completion;
    private bool _isOver;
    private bool _isComplete;
    private bool _isAttended;

    internal ScopeEnding(Scope scope, HostSettings settings, ErrorSink errors, Action<ScopeEnding> onEnded)
    {
        Scope = scope;
        Settings = settings;
        _errors = errors;
        _onEnded = onEnded;
    }

    internal Scope Scope { get; }

    internal HostSettings Settings { get; }

    internal bool IsComplete
    {
        get
        {
            lock (_gate)
            {
                return _isComplete;
            }
        }
    }

    /// <summary>Completes with the failures, when everything is disposed of or abandoned; never fails.</summary>
    internal Task<IReadOnlyList<Exception>> Completion
    {
        get
        {
            lock (_gate)
            {
                if (_completion is null)
                {
                    _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
                    if (_isComplete)
                    {
                        _completion.SetResult(_failures ?? []);
                    }
                }

                return _completion.Task;
            }
        }
    }

    /// <summary>Starts the end. Called once, with no lock held; runs no user code on this thread.</summary>
    /// <param name="isAttended">Whether somebody awaits the failures; otherwise they are reported.</param>
    internal void Start(bool isAttended)
    {
        _isAttended = isAttended;
        new Dismantling(this).Start();
    }

    /// <summary>Adds a failure of something that this end waits for.</summary>
    /// <returns>False if the end is over: nobody would see it.</returns>
    internal bool TryAdd(Exception failure)
    {
        lock (_gate)
        {
            if (!_isOver)
            {
                (_failures ??= []).Add(failure);
            }

            return !_isOver;
        }
    }

    /// <summary>Adds a failure, or reports it where nobody waits for it any more.</summary>
    internal void Report(Exception failure)
    {
        if (!TryAdd(failure))
        {
            _errors.Report(failure);
        }
    }

    /// <summary>
    /// Ends the end: the error handler first, so that whoever waits for this end knows that it was called, then the counters, then whoever
    /// waits. To be called once, marked as the flow of this end.
    /// </summary>
    internal void Finish()
    {
        List<Exception>? failures;
        lock (_gate)
        {
            _isOver = true;
            failures = _failures;
        }

        if (failures is not null && !_isAttended)
        {
            _errors.Report(new AggregateException("A scope ended with failures.", failures));
        }

        _onEnded(this);

        lock (_gate)
        {
            _isComplete = true;

            // Runs no continuation here: they are queued.
            _completion?.SetResult(failures ?? []);
        }
    }
}
