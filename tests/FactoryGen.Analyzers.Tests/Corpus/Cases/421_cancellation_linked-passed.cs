// 421 cancellation, linked-passed: GOOD
// a linked token with a time limit is passed in place of the parameter

namespace Corpus.C421;

internal static class Usage
{
    public static async Task<string?> Run(UserContext user, CancellationToken ct)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limited.CancelAfter(1000);
        return (await Factories.SessionStores.GetAsync(user, limited.Token)).Get("k");
    }
}
