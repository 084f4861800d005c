namespace FactoryGen.Tests.Services;

/// <summary>Can only be disposed of synchronously.</summary>
internal sealed class DisposedBlocking(Journal calls, Action? onDispose = null) : IDisposable
{
    public void Dispose()
    {
        onDispose?.Invoke();
        calls.Write("DisposedBlocking.Dispose");
    }
}
