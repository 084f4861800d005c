// 077 fire-and-forget, discard: BAD
// async factory started and discarded with `_ =`

namespace Corpus.C077;

internal static class Usage
{
    public static void WarmUp(UserContext user)
    {
        _ = Factories.SessionStores.GetAsync(user); // BUG
    }
}
