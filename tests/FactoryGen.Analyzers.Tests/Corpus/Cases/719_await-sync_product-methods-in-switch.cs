// 719 await-sync, product-methods-in-switch: GOOD
// `await` in front of a switch with synchronous factory calls, but what is awaited are the products' own tasks

namespace Corpus.C719;

internal sealed class CommandHandler(WebSocketManagerFactory sockets, MetricsHubFactory hubs)
{
    public async Task HandleAsync(string command, UserContext user, CancellationToken ct)
    {
        await (command switch
        {
            "ping" => sockets.Get(user).SendAsync("ping", ct),
            "flush" => hubs.Get(user).FlushAsync(ct),
            _ => Task.CompletedTask,
        }).ConfigureAwait(false);
    }
}
