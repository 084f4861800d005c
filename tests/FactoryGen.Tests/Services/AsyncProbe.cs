namespace FactoryGen.Tests.Services;

/// <summary>A probe with an asynchronous initialiser.</summary>
internal abstract class AsyncProbe(UserContext user, ProbeScript script) : Probe(user, script)
{
    private volatile bool _isInitialized;

    public bool IsInitialized => _isInitialized;

    [AsyncInitializer]
    public async Task ConnectAsync(CancellationToken cancellationToken)
    {
        await Script.InitializeAsync(this, cancellationToken);
        _isInitialized = true;
    }
}
