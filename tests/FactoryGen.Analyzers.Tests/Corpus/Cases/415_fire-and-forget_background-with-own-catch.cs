// 415 fire-and-forget, background-with-own-catch: GOOD
// work that is dropped on purpose and logs its failures itself

namespace Corpus.C415;

internal static class Usage
{
    public static void Start(UserContext user) => _ = RunAsync(user);
    private static async Task RunAsync(UserContext user)
    {
        try { (await Factories.SessionStores.GetAsync(user)).Get("k"); }
        catch (Exception e) { Log.Write(e); }
    }
}
