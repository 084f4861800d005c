// 424 cancellation, sync-factory: GOOD
// a synchronous factory takes no token

namespace Corpus.C424;

internal static class Usage
{
    public static async Task<int> Run(UserContext user, CancellationToken ct)
    {
        await Task.Delay(1, ct);
        return Factories.WebSockets.Get(user).Count;
    }
}
