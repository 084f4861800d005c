namespace FactoryGen.Tests.Services;

/// <summary>Can be disposed of synchronously and asynchronously.</summary>
internal sealed class DisposedBothWays(Journal calls) : IDisposable, IAsyncDisposable
{
    public void Dispose() => calls.Write("DisposedBothWays.Dispose");

    public ValueTask DisposeAsync()
    {
        calls.Write("DisposedBothWays.DisposeAsync");
        return default;
    }
}
