namespace FactoryGen.Containers.Tests.Services;

public sealed class Ink(string colour, Journal journal) : IDisposable
{
    private volatile bool _isDisposed;

    public void Write(string text)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        journal.Note($"{text} in {colour}");
    }

    public void Dispose()
    {
        _isDisposed = true;
        journal.Note("ink");
    }
}
