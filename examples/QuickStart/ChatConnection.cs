using FactoryGen;

namespace QuickStart;

/// <summary>
/// It can be used only once it is connected, so its factory is asynchronous: <c>ChatConnectionFactory.GetAsync</c>.
/// What isn't a scoped service, such as the server, is what the factory's constructor asks for.
/// </summary>
[ScopedFactory(typeof(IChatConnection))]
internal sealed class ChatConnection(UserContext user, ChatServer server) : IChatConnection, IAsyncDisposable
{
    [AsyncInitializer]
    public Task ConnectAsync(CancellationToken cancellationToken) => server.ConnectAsync(user.UserId, cancellationToken);

    public void Send(string text) => server.Deliver(user.UserId, text);

    /// <summary>Also called when the server refused: what was built so far is disposed of before anybody hears of the failure.</summary>
    public ValueTask DisposeAsync() => new(server.CloseAsync(user.UserId));
}
