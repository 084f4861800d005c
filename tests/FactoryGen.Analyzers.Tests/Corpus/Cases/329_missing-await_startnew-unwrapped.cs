// 329 missing-await, startnew-unwrapped: GOOD
// StartNew with Unwrap, awaited

namespace Corpus.C329;

internal static class Usage
{
    public static async Task<string?> Run(UserContext user, CancellationToken ct)
    {
        var store = await Task.Factory.StartNew(() => Factories.SessionStores.GetAsync(user, ct), ct, TaskCreationOptions.None, TaskScheduler.Default).Unwrap();
        return store.Get("k");
    }
}
