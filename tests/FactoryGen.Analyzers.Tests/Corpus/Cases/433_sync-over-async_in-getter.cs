// 433 sync-over-async, in-getter: BAD
// a property that blocks

namespace Corpus.C433;

internal sealed class Usage(UserContext user)
{
    public string? Text => Factories.SessionStores.GetAsync(user).Result.Get("k"); // BUG
}
