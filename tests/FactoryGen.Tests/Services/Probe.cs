namespace FactoryGen.Tests.Services;

/// <summary>A scoped service that does what its script says.</summary>
internal abstract class Probe : IAsyncDisposable
{
    private int _disposals;

    protected Probe(UserContext user, ProbeScript script)
    {
        User = user;
        Script = script;
        script.Construct(this);
    }

    public UserContext User { get; }

    public string Name => GetType().Name;

    /// <summary>Disposal of this very instance has ended.</summary>
    public bool IsDisposed => Disposals > 0;

    /// <summary>How many disposals of this very instance have ended.</summary>
    public int Disposals => Volatile.Read(ref _disposals);

    protected ProbeScript Script { get; }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await Script.DisposeAsync(this);
        }
        finally
        {
            Interlocked.Increment(ref _disposals);
        }
    }
}
