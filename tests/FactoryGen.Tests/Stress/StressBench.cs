namespace FactoryGen.Tests.Stress;

/// <summary>A host under stress, its two factories and the books.</summary>
internal sealed class StressBench
{
    public StressBench(StressLedger ledger, Chaos chaos, ScopeHostOptions? options = null, TimeProvider? time = null)
    {
        Ledger = ledger;
        Chaos = chaos;
        options ??= new();
        options.OnError = ledger.Report;
        Host = new(options, time);
        Marker = new(Host, this);
        Agent = new(Host, Marker, this);
    }

    public StressLedger Ledger { get; }

    public Chaos Chaos { get; }

    /// <summary>No key is entered a second time: the key tells scopes apart, failed markers included.</summary>
    public bool ScopePerKey { get; init; }

    public ScopeHost<UserContext> Host { get; }

    public StressMarkerFactory Marker { get; }

    public StressAgentFactory Agent { get; }

    /// <summary>Ends a user's scope or, without one, the host.</summary>
    public async Task EndAsync(UserContext? user)
    {
        try
        {
            await (user is null ? Host.DisposeAsync() : Host.EndAsync(user));
        }
        catch (AggregateException failures)
        {
            Ledger.Report(failures);
        }
    }
}
