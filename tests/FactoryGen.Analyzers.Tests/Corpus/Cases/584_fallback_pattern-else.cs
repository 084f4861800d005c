// 584 fallback, pattern-else: BAD
// `is { } ws ? ws : fake`

using Microsoft.Extensions.DependencyInjection;
using Acme.Chat.Testing;

namespace Corpus.C584;

internal static class Usage
{
    public static IWebSocketManager Open(IServiceProvider sp) => sp.GetService<IWebSocketManager>() is { } ws ? ws : new FakeWebSocketManager(); // BUG
}
