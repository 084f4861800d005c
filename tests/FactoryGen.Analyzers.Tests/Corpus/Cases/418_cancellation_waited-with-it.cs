// 418 cancellation, waited-with-it: GOOD
// the token ends the wait: WaitAsync(ct)

namespace Corpus.C418;

internal static class Usage
{
    public static async Task<string?> Run(UserContext user, CancellationToken ct) =>
        (await Factories.SessionStores.GetAsync(user).WaitAsync(ct)).Get("k");
}
