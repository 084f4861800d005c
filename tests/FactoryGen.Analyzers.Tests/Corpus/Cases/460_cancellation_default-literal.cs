// 460 cancellation, default-literal: BAD
// `default` passed while a token is in scope

namespace Corpus.C460;

internal static class Usage
{
    public static async Task<string?> Run(UserContext user, CancellationToken ct)
    {
        await Task.Delay(1, ct);
        return (await Factories.SessionStores.GetAsync(user, default)).Get("k"); // BUG
    }
}
