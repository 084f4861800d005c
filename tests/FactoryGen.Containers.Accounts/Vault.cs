namespace FactoryGen.Containers.Accounts;

/// <summary>A singleton that factories are given: using it after its end is what must never happen.</summary>
public sealed class Vault(Journal journal) : IDisposable
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
        journal.Note("vault");
    }
}
