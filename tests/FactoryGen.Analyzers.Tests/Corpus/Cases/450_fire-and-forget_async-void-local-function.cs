// 450 fire-and-forget, async-void-local-function: BAD
// a local function that is async void

namespace Corpus.C450;

internal static class Usage
{
    public static void Warm(UserContext user)
    {
        Start();
        async void Start() => await Factories.SessionStores.GetAsync(user); // BUG
    }
}
