namespace FactoryGen.Tests.Services;

/// <summary>What the instances of one implementation do when they are built, initialised and disposed of, and how often that was.</summary>
/// <remarks>It counts and keeps no instance: tests of what stays behind need that.</remarks>
internal sealed class ProbeScript(Journal journal)
{
    private int _constructions;
    private int _initializations;
    private int _disposals;

    public Action<Probe>? OnConstruct { get; set; }

    public Func<Probe, CancellationToken, Task>? OnInitialize { get; set; }

    public Func<Probe, ValueTask>? OnDispose { get; set; }

    /// <summary>How many constructors were entered.</summary>
    public int Constructions => Volatile.Read(ref _constructions);

    /// <summary>How many initialisers were entered.</summary>
    public int Initializations => Volatile.Read(ref _initializations);

    /// <summary>How many disposals have ended, with or without a failure.</summary>
    public int Disposals => Volatile.Read(ref _disposals);

    public void Construct(Probe probe)
    {
        Interlocked.Increment(ref _constructions);
        OnConstruct?.Invoke(probe);
        journal.Write(probe.Name + " constructed");
    }

    public async Task InitializeAsync(Probe probe, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _initializations);
        if (OnInitialize is { } initialize)
        {
            await initialize(probe, cancellationToken);
        }

        journal.Write(probe.Name + " initialized");
    }

    public async ValueTask DisposeAsync(Probe probe)
    {
        journal.Write(probe.Name + " disposing");
        try
        {
            if (OnDispose is { } dispose)
            {
                await dispose(probe);
            }
        }
        finally
        {
            journal.Write(probe.Name + " disposed");
            Interlocked.Increment(ref _disposals);
        }
    }
}
