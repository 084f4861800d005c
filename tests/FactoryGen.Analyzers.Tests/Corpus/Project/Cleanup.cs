namespace Acme.Chat;

public sealed class CleanupStack : IDisposable
{
    private readonly Stack<Action> _items = new();
    public void AddCleanup(Action cleanup) => _items.Push(cleanup);
    public void Dispose() { while (_items.TryPop(out var a)) a(); }
}

public sealed class AsyncCleanupStack : IAsyncDisposable
{
    private readonly Stack<Func<ValueTask>> _items = new();
    public void AddCleanup(Func<ValueTask> cleanup) => _items.Push(cleanup);
    public async ValueTask DisposeAsync() { while (_items.TryPop(out var a)) await a(); }
}

public static class Log { public static void Write(object? value) => Console.WriteLine(value); }
