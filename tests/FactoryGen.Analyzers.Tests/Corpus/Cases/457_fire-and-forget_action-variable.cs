// 457 fire-and-forget, action-variable: BAD
// an async lambda in an Action

namespace Corpus.C457;

internal static class Usage
{
    public static void Warm(UserContext user)
    {
        Action warm = async () => await Factories.SessionStores.GetAsync(user); // BUG
        warm();
    }
}
