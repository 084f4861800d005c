namespace FactoryGen.Tests.Stress;

/// <summary>A synchronous service. Each scope has one, so its number tells scopes apart without asking the runtime.</summary>
internal sealed class StressMarker : IDisposable
{
    private static int _last;

    private readonly StressBench _bench;
    private readonly Random _random;

    public StressMarker(UserContext user, StressBench bench)
    {
        _bench = bench;
        Scope = bench.ScopePerKey ? user.UserId : "scope " + Interlocked.Increment(ref _last);
        Entry = bench.Ledger.Construct("marker", user.UserId, Scope);
        _random = bench.Ledger.RandomFor(Entry);
        Chaos.Delay(_random);
        if (_random.Next(100) < bench.Chaos.ConstructorFails)
        {
            throw bench.Ledger.FailConstruction(Entry);
        }

        bench.Ledger.Complete(Entry);
    }

    public string Scope { get; }

    public StressEntry Entry { get; }

    public void Dispose()
    {
        _bench.Ledger.BeginDisposal(Entry);
        Chaos.Delay(_random);
        _bench.Ledger.EndDisposal(Entry);
        if (_random.Next(100) < _bench.Chaos.DisposerFails)
        {
            throw _bench.Ledger.FailDisposal();
        }
    }
}
