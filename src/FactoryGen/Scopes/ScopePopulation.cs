namespace FactoryGen.Scopes;

/// <summary>
/// Counts the scopes of a host and moves them from phase to phase: entered, lingering, over. Everything here happens when a scope
/// is entered or left, never on a hit, under one gate that is never held while user code runs.
/// </summary>
internal sealed class ScopePopulation
{
    // A timer can't be set further ahead than this; it is set again then.
    private static readonly TimeSpan LongestTimer = TimeSpan.FromDays(40);

    private readonly object _host;
    private readonly HostSettings _settings;
    private readonly Func<Scope, ScopeEnding> _createEnding;
    private readonly Action<ScopeEnding> _end;
    private readonly Action<Scope> _forget;
    private readonly ITimer? _timer;
    private readonly LinkedList<Scope> _lingering = new();
    private BriefLock _gate;
    private int _live;
    private int _ending;
    private bool _isClosed;

    /// <param name="host">What hits compare: the identity of the host.</param>
    /// <param name="settings">Limits and times.</param>
    /// <param name="createEnding">Makes the end of a scope known; called under the gate.</param>
    /// <param name="end">Starts the end of a scope whose linger time is over; called without the gate.</param>
    /// <param name="forget">Takes a scope whose end is over out of the table; called under the gate.</param>
    internal ScopePopulation(object host, HostSettings settings, Func<Scope, ScopeEnding> createEnding, Action<ScopeEnding> end, Action<Scope> forget)
    {
        _host = host;
        _settings = settings;
        _createEnding = createEnding;
        _end = end;
        _forget = forget;
        if (settings.LingerTime != TimeSpan.Zero && settings.LingerTime != Timeout.InfiniteTimeSpan)
        {
            _timer = settings.CreateTimer(EndWhatLingeredLongEnough);
        }
    }

    /// <summary>How many scopes are leased or linger.</summary>
    internal int Live
    {
        get
        {
            using (Lock())
            {
                return _live;
            }
        }
    }

    internal bool IsClosed => Volatile.Read(ref _isClosed);

    /// <summary>
    /// Takes the gate until the result is disposed of: what is counted here, and the chains of the table. Entering a scope and leaving
    /// it take it once each. Not re-entrant; no code of others may be called meanwhile, a <see cref="TimeProvider"/>'s neither.
    /// </summary>
    internal Held Lock()
    {
        _gate.Enter();
        return new Held(this);
    }

    /// <summary>Takes the first lease on a new scope. Called with the gate held, before anybody can find the scope.</summary>
    /// <returns>The end of another scope that had to make room, for the caller to start; or null.</returns>
    /// <exception cref="ObjectDisposedException">The host has ended.</exception>
    /// <exception cref="ScopeLimitExceededException">There is no room.</exception>
    internal ScopeEnding? Open(Scope scope)
    {
        ObjectDisposedException.ThrowIf(_isClosed, _host);
        var hasRoom = _live < _settings.MaxScopes && _ending <= _settings.MaxScopes;
        var evicted = hasRoom ? null : MakeRoom();
        _live++;
        scope.Phase = ScopePhase.Leased;
        scope.Leases = 1;
        scope.Host = _host;
        return evicted;
    }

    /// <summary>Takes a lease on a scope from the table.</summary>
    /// <returns>False if the scope is over: look for another.</returns>
    internal bool TryEnter(Scope scope)
    {
        using (Lock())
        {
            if (scope.Phase == ScopePhase.Over)
            {
                return false;
            }

            StopLingering(scope);
            scope.Phase = ScopePhase.Leased;
            scope.Leases++;
            scope.Host = _host;
            return true;
        }
    }

    /// <summary>Gives a lease back.</summary>
    /// <param name="entered">What the lease holds: null afterwards, so that nobody gives it back twice.</param>
    /// <returns>The scope's end, for the caller to start, if that was the last lease, nothing lingers, and there is something to dispose of.</returns>
    internal ScopeEnding? Leave(ref ScopeEntry? entered)
    {
        var lingers = _settings.LingerTime != TimeSpan.Zero;
        var now = lingers ? _settings.TimeProvider.GetTimestamp() : 0;
        using (Lock())
        {
            if (entered is not { } entry)
            {
                return null;
            }

            entered = null;
            var scope = entry.Target;
            if (scope.Phase != ScopePhase.Leased)
            {
                return null;
            }

            if (entry is LeasedEntry leased)
            {
                scope.Release(leased);
            }

            if (--scope.Leases > 0)
            {
                return null;
            }

            if (!lingers)
            {
                return MarkOver(scope);
            }

            scope.Phase = ScopePhase.Lingering;
            scope.Host = null;
            scope.SetLingering(_lingering.AddLast(scope), now);
            if (_lingering.Count > 1)
            {
                return null;
            }
        }

        SetTimer(_settings.LingerTime);
        return null;
    }

    /// <summary>Ends a scope whoever holds leases of it.</summary>
    /// <param name="scope">Any scope of the host.</param>
    /// <param name="isFirst">Whether the caller is to start the end: nobody did before.</param>
    /// <returns>The scope's end; null if there is nothing to wait for.</returns>
    internal ScopeEnding? End(Scope scope, out bool isFirst)
    {
        using (Lock())
        {
            isFirst = scope.Phase is ScopePhase.Leased or ScopePhase.Lingering;
            return isFirst ? MarkOver(scope) : scope.Ending;
        }
    }

    /// <summary>An end is over.</summary>
    internal void Ended(Scope scope)
    {
        using (Lock())
        {
            _ending--;
            _forget(scope);
        }
    }

    /// <summary>Lets nobody enter any more.</summary>
    /// <returns>False if it was closed before.</returns>
    internal bool Close()
    {
        using (Lock())
        {
            if (_isClosed)
            {
                return false;
            }

            _isClosed = true;
        }

        _timer?.Dispose();
        return true;
    }

    // What follows is called with the gate held.

    // Called where there is none: too many scopes are live, or still ending.
    private ScopeEnding? MakeRoom()
    {
        if (_live < _settings.MaxScopes)
        {
            throw TooMany("are still in the course of ending");
        }

        if (_lingering.First is not { } longest)
        {
            throw TooMany("are in use and none of them lingers");
        }

        return _ending < _settings.MaxScopes ? MarkOver(longest.Value) : throw TooMany("are in use and as many are still in the course of ending");
    }

    private ScopeLimitExceededException TooMany(string why) => new(
        $"The scope can't be entered: {_settings.MaxScopes} scopes (ScopeHostOptions.MaxScopes) or more {why}. Dispose of leases, raise the limit, or turn the caller away.");

    // A scope without anything to wait for or to dispose of ends on the spot: then there is no end to start.
    private ScopeEnding? MarkOver(Scope scope)
    {
        StopLingering(scope);
        scope.Phase = ScopePhase.Over;
        scope.Host = null;
        _live--;
        if (scope.CloseIdle())
        {
            _forget(scope);
            return null;
        }

        _ending++;
        return scope.Ending = _createEnding(scope);
    }

    private void StopLingering(Scope scope)
    {
        if (scope.Lingering is { } node)
        {
            _lingering.Remove(node);
            scope.SetLingering(null, 0);
        }
    }

    // What follows is called without the gate.

    // Two calls may overtake each other: then the timer goes off too early and is set again, or late by as much as they were apart.
    private void SetTimer(TimeSpan due) => _ = _timer?.Change(due < LongestTimer ? due : LongestTimer, Timeout.InfiniteTimeSpan);

    private void EndWhatLingeredLongEnough()
    {
        List<ScopeEnding> endings = [];
        var left = TimeSpan.Zero;
        var now = _settings.TimeProvider.GetTimestamp();
        using (Lock())
        {
            while (_lingering.First is { Value: var scope })
            {
                left = _settings.LingerTime - _settings.TimeProvider.GetElapsedTime(scope.LingeringSince, now);
                if (left > TimeSpan.Zero)
                {
                    break;
                }

                if (MarkOver(scope) is { } ending)
                {
                    endings.Add(ending);
                }
            }
        }

        if (left > TimeSpan.Zero)
        {
            SetTimer(left);
        }

        endings.ForEach(_end);
    }

    /// <summary>The gate, taken.</summary>
    internal readonly ref struct Held(ScopePopulation population)
    {
        public void Dispose() => population._gate.Exit();
    }
}
