using System.Collections.Concurrent;

namespace FactoryGen.Tests.Support;

/// <summary>A host with a factory for every probe, a script for each, time that the test moves, and what went to <see cref="ScopeHostOptions.OnError"/>.</summary>
internal sealed class Bench
{
    public Bench(Action<ScopeHostOptions>? configure = null, TimeProvider? time = null)
    {
        Options = new ScopeHostOptions { OnError = Errors.Enqueue };
        configure?.Invoke(Options);
        AlphaScript = new(Journal);
        BetaScript = new(Journal);
        GammaScript = new(Journal);
        DeltaScript = new(Journal);
        EpsilonScript = new(Journal);
        ZetaScript = new(Journal);
        OuterScript = new(Journal);
        SyncOuterScript = new(Journal);
        Host = new(Options, time ?? Time);
        Alpha = new(Host, AlphaScript);
        Beta = new(Host, BetaScript);
        Gamma = new(Host, GammaScript);
        Delta = new(Host, DeltaScript);
        Epsilon = new(Host, EpsilonScript);
        Zeta = new(Host, ZetaScript);
        Outer = new(Host, Alpha, Delta, OuterScript);
        SyncOuter = new(Host, Delta, SyncOuterScript);
    }

    public TestTime Time { get; } = new();

    public ConcurrentQueue<Exception> Errors { get; } = [];

    public ScopeHostOptions Options { get; }

    public Journal Journal { get; } = new();

    public ProbeScript AlphaScript { get; }

    public ProbeScript BetaScript { get; }

    public ProbeScript GammaScript { get; }

    public ProbeScript DeltaScript { get; }

    public ProbeScript EpsilonScript { get; }

    public ProbeScript ZetaScript { get; }

    public ProbeScript OuterScript { get; }

    public ProbeScript SyncOuterScript { get; }

    public ScopeHost<UserContext> Host { get; }

    public AlphaFactory Alpha { get; }

    public BetaFactory Beta { get; }

    public GammaFactory Gamma { get; }

    public DeltaFactory Delta { get; }

    public EpsilonFactory Epsilon { get; }

    public ZetaFactory Zeta { get; }

    public OuterFactory Outer { get; }

    public SyncOuterFactory SyncOuter { get; }
}
