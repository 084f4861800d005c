// 137 cancellation, forwarded: GOOD
// token forwarded

namespace Corpus.C137;

internal static class Usage
{
    public static async Task<string?> Run(UserContext user, CancellationToken ct) =>
        (await Factories.SessionStores.GetAsync(user, ct)).Get("k");
}
