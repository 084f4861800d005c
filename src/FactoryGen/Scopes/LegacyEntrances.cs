namespace FactoryGen.Scopes;

/// <summary>
/// The scopes that shims entered on the host's account, because their callers know no leases. Each is left when no shim has been called for
/// it for the idle time.
/// </summary>
internal sealed class LegacyEntrances<TContext>(ScopeHost<TContext> host, TimeSpan idleTime)
{
    private static readonly TimeSpan LongestTimer = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    private readonly object _gate = new();

    // By the scope, which forgets its key when it is gone; the longest idle first.
    private readonly Dictionary<Scope, LinkedListNode<LegacyEntrance>> _byScope = [];
    private readonly LinkedList<LegacyEntrance> _byCall = new();
    private ITimer? _timer;
    private long _count;

    /// <summary>How many scopes were entered so, since the host was created.</summary>
    internal long Count => Interlocked.Read(ref _count);

    /// <summary>Enters the context's scope if nobody holds a lease of it. If it was entered here, its idle time starts anew.</summary>
    internal void Keep(TContext context)
    {
        if (host.TryFind(context) is { } scope)
        {
            lock (_gate)
            {
                if (_byScope.TryGetValue(scope, out var node))
                {
                    Touch(node);
                }
            }
        }
        else
        {
            Enter(context);
        }
    }

    /// <summary>Enters the context's scope, whoever else has. No lock is held while the user's key is compared.</summary>
    internal void Enter(TContext context)
    {
        var entry = host.EnterScope(context);
        lock (_gate)
        {
            if (_byScope.TryGetValue(entry.Target, out var node))
            {
                Touch(node);
            }
            else
            {
                _byScope.Add(entry.Target, _byCall.AddLast(new LegacyEntrance(entry, host.Settings.TimeProvider.GetTimestamp())));
                Interlocked.Increment(ref _count);
                if (_byCall.Count == 1)
                {
                    SetTimer(idleTime);
                }

                return;
            }
        }

        // Another shim was faster: one entrance is enough.
        Leave(entry);
    }

    /// <summary>The host has ended, and with it all scopes.</summary>
    internal void Stop()
    {
        lock (_gate)
        {
            _timer?.Dispose();
            _timer = null;
            _byScope.Clear();
            _byCall.Clear();
        }
    }

    // Called with the gate held.
    private void Touch(LinkedListNode<LegacyEntrance> node)
    {
        node.Value = node.Value with { LastCall = host.Settings.TimeProvider.GetTimestamp() };
        _byCall.Remove(node);
        _byCall.AddLast(node);
    }

    // Called with the gate held.
    private void SetTimer(TimeSpan due)
    {
        if (idleTime != Timeout.InfiniteTimeSpan)
        {
            _timer ??= host.Settings.CreateTimer(LeaveWhatIsIdle);
            _ = _timer.Change(due < LongestTimer ? due : LongestTimer, Timeout.InfiniteTimeSpan);
        }
    }

    private void LeaveWhatIsIdle()
    {
        List<ScopeEntry> idle = [];
        lock (_gate)
        {
            while (_timer is not null && _byCall.First is { Value: var entrance })
            {
                var left = idleTime - host.Settings.TimeProvider.GetElapsedTime(entrance.LastCall);
                if (left > TimeSpan.Zero)
                {
                    SetTimer(left);
                    break;
                }

                _byCall.RemoveFirst();
                _byScope.Remove(entrance.Entry.Target);
                idle.Add(entrance.Entry);
            }
        }

        idle.ForEach(Leave);
    }

    // The task never fails, and nobody waits for the end of what nobody uses.
    private void Leave(ScopeEntry? entry) => _ = host.Leave(ref entry).AsTask();
}
