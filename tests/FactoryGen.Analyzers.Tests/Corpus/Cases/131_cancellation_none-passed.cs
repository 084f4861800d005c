// 131 cancellation, none-passed: BAD
// CancellationToken.None passed while a token is in scope

namespace Corpus.C131;

internal static class Usage
{
    public static async Task<string?> Run(UserContext user, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        return (await Factories.SessionStores.GetAsync(user, CancellationToken.None)).Get("k"); // BUG
    }
}
