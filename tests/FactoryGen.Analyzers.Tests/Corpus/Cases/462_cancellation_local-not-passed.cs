// 462 cancellation, local-not-passed: BAD
// a token in a local that isn't passed

namespace Corpus.C462;

internal static class Usage
{
    public static async Task<string?> Run(UserContext user)
    {
        using var source = new CancellationTokenSource(1000);
        var limit = source.Token;
        return (await Factories.SessionStores.GetAsync(user)).Get("k"); // BUG
    }
}
