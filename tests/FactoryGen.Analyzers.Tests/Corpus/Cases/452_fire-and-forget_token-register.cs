// 452 fire-and-forget, token-register: BAD
// an async lambda registered with a token

namespace Corpus.C452;

internal static class Usage
{
    public static void Hook(ISessionStore store, CancellationToken ct) => ct.Register(async () => await store.SaveAsync("k", "cancelled")); // BUG
}
