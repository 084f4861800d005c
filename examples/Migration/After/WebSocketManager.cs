using FactoryGen;

namespace Acme.Chat;

[ScopedFactory(typeof(IWebSocketManager))]
internal sealed class WebSocketManager(UserContext user, TextWriter output) : IWebSocketManager
{
    public int Sent { get; private set; }

    public Task SendAsync(string text) => output.WriteLineAsync($"{user.DisplayName} {++Sent}: {text}");
}
