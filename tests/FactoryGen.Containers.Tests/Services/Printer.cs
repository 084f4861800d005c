namespace FactoryGen.Containers.Tests.Services;

/// <summary>A singleton that ends either way.</summary>
public sealed class Printer(Journal journal) : IAsyncDisposable, IDisposable
{
    private volatile bool _isDisposed;

    public void Note(string text)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        journal.Note(text);
    }

    public void Dispose()
    {
        _isDisposed = true;
        journal.Note("printer");
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
