namespace Acme.Chat;

// Synchronous, IDisposable; not sealed.
public interface IWebSocketManager : IDisposable
{
    int Count { get; }
    void Send(string message);
    Task SendAsync(string message, CancellationToken cancellationToken = default);
    event EventHandler? Closed;
}

[ScopedFactory(typeof(IWebSocketManager))]
public class WebSocketManager(UserContext user) : IWebSocketManager
{
    public UserContext User { get; } = user;
    public int Count { get; private set; }
    public bool IsDisposed { get; private set; }
    public event EventHandler? Closed;
    public void Send(string message) => Count++;
    public Task SendAsync(string message, CancellationToken cancellationToken = default) { Count++; return Task.CompletedTask; }
    public void Dispose() { IsDisposed = true; Closed?.Invoke(this, EventArgs.Empty); GC.SuppressFinalize(this); }
}

// Asynchronous, IAsyncDisposable only.
public interface ISessionStore : IAsyncDisposable
{
    string? Get(string key);
    Task SaveAsync(string key, string value, CancellationToken cancellationToken = default);
}

[ScopedFactory(typeof(ISessionStore))]
public sealed class SessionStore(UserContext user) : ISessionStore
{
    private readonly Dictionary<string, string> _data = new();
    public UserContext User { get; } = user;
    public bool IsDisposed { get; private set; }
    public string? Get(string key) => _data.GetValueOrDefault(key);
    public Task SaveAsync(string key, string value, CancellationToken cancellationToken = default) { _data[key] = value; return Task.CompletedTask; }
    public ValueTask DisposeAsync() { IsDisposed = true; return default; }
    [AsyncInitializer]
    public async Task InitializeAsync(CancellationToken cancellationToken) => await Task.Delay(1, cancellationToken);
}

// Asynchronous by a ValueTask, both disposables.
public interface IMailGateway : IDisposable, IAsyncDisposable
{
    bool IsOpen { get; }
    ValueTask SendAsync(string body, CancellationToken cancellationToken = default);
}

[ScopedFactory<IMailGateway>]
public sealed class MailGateway(UserContext user) : IMailGateway
{
    public UserContext User { get; } = user;
    public bool IsOpen { get; private set; }
    [AsyncInitializer]
    public ValueTask OpenAsync() { IsOpen = true; return default; }
    public ValueTask SendAsync(string body, CancellationToken cancellationToken = default) => default;
    public void Dispose() => IsOpen = false;
    public ValueTask DisposeAsync() { IsOpen = false; return default; }
}

// Synchronous, IDisposable.
public interface IMetricsHub : IDisposable
{
    void Increment(string name);
    Task FlushAsync(CancellationToken cancellationToken = default);
}

[ScopedFactory(typeof(IMetricsHub), Context = typeof(UserContext))]
public sealed class MetricsHub : IMetricsHub
{
    public bool IsDisposed { get; private set; }
    public void Increment(string name) { }
    public Task FlushAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;
    public void Dispose() => IsDisposed = true;
}

// Asynchronous, both disposables.
public interface IExportSink : IDisposable, IAsyncDisposable
{
    Task WriteAsync(string line, CancellationToken cancellationToken = default);
}

[ScopedFactory(typeof(IExportSink))]
public sealed class ExportSink(UserContext user) : IExportSink, IAsyncInitializable
{
    public UserContext User { get; } = user;
    public bool DisposedSync { get; private set; }
    public bool DisposedAsync { get; private set; }
    public Task InitializeAsync(CancellationToken cancellationToken) => Task.Delay(1, cancellationToken);
    public Task WriteAsync(string line, CancellationToken cancellationToken = default) => Task.CompletedTask;
    public void Dispose() => DisposedSync = true;
    public async ValueTask DisposeAsync() { await Task.Delay(20); DisposedAsync = true; }
}

// Synchronous, IAsyncDisposable only.
public interface ITempWorkspace : IAsyncDisposable { string Path { get; } }

[ScopedFactory(typeof(ITempWorkspace))]
public sealed class TempWorkspace(UserContext user) : ITempWorkspace
{
    public string Path => "workspaces/" + user.Id.Value;
    public ValueTask DisposeAsync() => default;
}

// Synchronous, a record: `with` and JSON can clone it. The service is the class itself.
public interface IFeatureFlags { bool IsOn(string flag); }

[ScopedFactory(Context = typeof(UserContext))]
public sealed record FeatureFlags : IFeatureFlags
{
    public string Owner { get; init; } = "";
    public bool IsOn(string flag) => false;
}
