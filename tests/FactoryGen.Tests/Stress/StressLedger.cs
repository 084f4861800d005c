using System.Collections.Concurrent;

namespace FactoryGen.Tests.Stress;

/// <summary>Keeps books of every instance, independently of the runtime, and notes whatever breaks a law.</summary>
internal sealed class StressLedger(int seed)
{
    private readonly ConcurrentQueue<StressEntry> _entries = new();
    private readonly ConcurrentDictionary<(string Kind, string Scope), List<StressEntry>> _byScope = new();
    private readonly ConcurrentDictionary<(StressEntry Entry, string Service), long> _seen = new();
    private readonly ConcurrentQueue<string> _violations = new();
    private long _tick;
    private readonly ConcurrentQueue<InjectedDisposalFailure> _failedDisposals = new();
    private readonly ConcurrentDictionary<Exception, bool> _reportedDisposals = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyCollection<string> Violations => _violations;

    public IReadOnlyCollection<StressEntry> Entries => _entries;

    /// <summary>What comes later has a higher number.</summary>
    public long Tick() => Interlocked.Increment(ref _tick);

    /// <summary>Numbers that depend on the seed and on what is built: the same instance does the same in every run.</summary>
    public Random RandomFor(StressEntry entry) => new(unchecked((seed * 397) ^ (int)entry.Constructed));

    public void Check(bool condition, string violation)
    {
        if (!condition && _violations.Count < 20)
        {
            _violations.Enqueue($"[{Tick()}] {violation}");
        }
    }

    /// <summary>Called first in a constructor. In one scope nothing of the same kind may be left of an earlier attempt.</summary>
    public StressEntry Construct(string kind, string user, string scope)
    {
        var entry = new StressEntry(kind, user, scope, Tick());
        _entries.Enqueue(entry);
        var earlier = _byScope.GetOrAdd((kind, scope), _ => []);
        lock (earlier)
        {
            foreach (var other in earlier)
            {
                Check(other.IsGone, $"constructed {entry} beside {other}");
            }

            earlier.Add(entry);
        }

        return entry;
    }

    public void Complete(StressEntry entry) => Volatile.Write(ref entry.Completed, Tick());

    public InjectedFailure FailConstruction(StressEntry entry)
    {
        Volatile.Write(ref entry.Stillborn, Tick());
        return new InjectedFailure(entry);
    }

    public InjectedFailure FailInitialization(StressEntry entry)
    {
        Volatile.Write(ref entry.Failed, Tick());
        return new InjectedFailure(entry);
    }

    /// <summary>Who asked for a service got a failure: of an attempt that was cleared away, and that nobody had got before he asked.</summary>
    public void See(InjectedFailure failure, string service, long asked)
    {
        Check(failure.Entry.IsGone, $"half-built when its failure was seen: {failure.Entry}");

        // What a dependency failed with is seen twice: by those who asked for it and by those who asked for the dependent.
        var now = Tick();
        var seen = _seen.GetOrAdd((failure.Entry, service), now);
        Check(seen > asked, $"a cached failure: {failure.Entry}, seen at {seen}, for who asked for the {service} at {asked}");
    }

    public void BeginDisposal(StressEntry entry) =>
        Check(Interlocked.CompareExchange(ref entry.DisposalBegan, Tick(), 0) == 0, $"disposed twice: {entry}");

    public void EndDisposal(StressEntry entry) => Volatile.Write(ref entry.DisposalEnded, Tick());

    public InjectedDisposalFailure FailDisposal()
    {
        var failure = new InjectedDisposalFailure();
        _failedDisposals.Enqueue(failure);
        return failure;
    }

    /// <summary>Whatever came out of an end, or went to OnError.</summary>
    public void Report(Exception exception)
    {
        var failures = exception is AggregateException aggregate ? aggregate.Flatten().InnerExceptions.AsEnumerable() : [exception];
        foreach (var failure in failures)
        {
            Check(failure is InjectedDisposalFailure, $"an end reported {failure}");
            _reportedDisposals[failure] = true;
        }
    }

    /// <summary>After the end of everything: all that was built is disposed of, and every failure of a disposal was reported somewhere.</summary>
    public void CheckBalance()
    {
        foreach (var entry in _entries)
        {
            Check(entry.IsGone, $"never disposed: {entry}");
        }

        var lost = _failedDisposals.Count(failure => !_reportedDisposals.ContainsKey(failure));
        Check(lost == 0, $"{_failedDisposals.Count} disposals failed, {lost} of these failures were never reported");
    }
}
