using FactoryGen;

namespace Acme.Chat;

/// <summary>
/// It was built asynchronously once. Then somebody deleted the word <c>async</c>, and all who awaited it were wrong; here they get a completed task
/// for a while.
/// </summary>
[ScopedFactory(typeof(IWebSocketManager))]
[LegacyEntryPoint("Acme.Chat.WebSockets.WebSocketManagers.GetWebSocketManagerAsync",
    WasAsync = true,
    WarnFrom = "2026-12-01",
    ErrorFrom = "2027-03-01",
    RemoveFrom = "2027-06-01",
    Reason = "It is not asynchronous any more")]
internal sealed class WebSocketManager(UserContext user, TextWriter output) : IWebSocketManager
{
    public int Sent { get; private set; }

    public Task SendAsync(string text) => output.WriteLineAsync($"{user.DisplayName} {++Sent}: {text}");
}
