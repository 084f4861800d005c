// 423 cancellation, token-of-another-member: GOOD
// the only token around is another method's

namespace Corpus.C423;

internal static class Usage
{
    public static Task Wait(CancellationToken ct) => Task.Delay(1, ct);
    public static async Task<string?> Run(UserContext user) => (await Factories.SessionStores.GetAsync(user)).Get("k");
}
