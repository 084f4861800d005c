// 577 fallback, clean-up-and-rethrow: GOOD
// clean-up in the catch, and the failure goes on

namespace Corpus.C577;

internal static class Usage
{
    public static async Task<ISessionStore> Open(UserContext user, CancellationToken ct)
    {
        ISessionStore? store = null;
        try { store = await Factories.SessionStores.GetAsync(user, ct); await store.SaveAsync("opened", "1", ct); return store; }
        catch { store = null; Log.Write("failed"); throw; }
    }
}
