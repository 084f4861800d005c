// 419 cancellation, compensation: GOOD
// what is written because the request was cancelled can't use its token

namespace Corpus.C419;

internal static class Usage
{
    public static async Task Run(UserContext user, CancellationToken ct)
    {
        try { await Task.Delay(10, ct); }
        catch (OperationCanceledException)
        {
            await (await Factories.SessionStores.GetAsync(user)).SaveAsync("audit", "cancelled");
            throw;
        }
    }
}
