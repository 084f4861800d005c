namespace Acme.Chat.Testing;

public sealed class FakeWebSocketManager : IWebSocketManager
{
    public int Count => 0;
    public event EventHandler? Closed { add { } remove { } }
    public void Send(string message) { }
    public Task SendAsync(string message, CancellationToken cancellationToken = default) => Task.CompletedTask;
    public void Dispose() { }
}

public sealed class InMemorySessionStore : ISessionStore
{
    public string? Get(string key) => null;
    public Task SaveAsync(string key, string value, CancellationToken cancellationToken = default) => Task.CompletedTask;
    public ValueTask DisposeAsync() => default;
}

public sealed class NullMetricsHub : IMetricsHub
{
    public static readonly NullMetricsHub Instance = new();
    public void Increment(string name) { }
    public Task FlushAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;
    public void Dispose() { }
}
