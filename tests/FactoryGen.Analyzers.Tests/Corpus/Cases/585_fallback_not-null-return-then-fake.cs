// 585 fallback, not-null-return-then-fake: BAD
// returned if it is there; otherwise, the statement behind gives a fake

using Microsoft.Extensions.DependencyInjection;
using Acme.Chat.Testing;

namespace Corpus.C585;

internal static class Usage
{
    public static IWebSocketManager Open(IServiceProvider sp)
    {
        var ws = sp.GetService<IWebSocketManager>();
        if (ws != null) { return ws; }
        return new FakeWebSocketManager(); // BUG
    }
}
