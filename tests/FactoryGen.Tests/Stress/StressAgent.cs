namespace FactoryGen.Tests.Stress;

/// <summary>An asynchronous service that depends on the scope's marker.</summary>
internal sealed class StressAgent : IAsyncDisposable
{
    private readonly StressMarker _marker;
    private readonly StressBench _bench;
    private readonly Random _random;

    public StressAgent(UserContext user, StressMarker marker, StressBench bench)
    {
        _marker = marker;
        _bench = bench;
        Entry = bench.Ledger.Construct("agent", user.UserId, marker.Scope);
        _random = bench.Ledger.RandomFor(Entry);
        bench.Ledger.Check(marker.Entry.User == user.UserId, $"{Entry} was given {marker.Entry}");
        Chaos.Delay(_random);
        if (_random.Next(100) < bench.Chaos.ConstructorFails)
        {
            throw bench.Ledger.FailConstruction(Entry);
        }
    }

    public StressEntry Entry { get; }

    public async Task ConnectAsync(CancellationToken cancellationToken)
    {
        await Chaos.DelayAsync(_random, _random.Next(3) == 0 ? CancellationToken.None : cancellationToken);
        if (_random.Next(100) < _bench.Chaos.InitializerFails)
        {
            throw _bench.Ledger.FailInitialization(Entry);
        }

        _bench.Ledger.Complete(Entry);
    }

    public async ValueTask DisposeAsync()
    {
        _bench.Ledger.BeginDisposal(Entry);
        _bench.Ledger.Check(_marker.Entry.DisposalBegan == 0, $"disposed after what it depends on: {Entry}");
        await Chaos.DelayAsync(_random, CancellationToken.None);
        _bench.Ledger.EndDisposal(Entry);
        if (_random.Next(100) < _bench.Chaos.DisposerFails)
        {
            throw _bench.Ledger.FailDisposal();
        }
    }
}
