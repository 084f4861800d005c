// 863 fallback, default-of-a-value: GOOD
// `??` right behind the factory, but it supplies a missing value, not a missing service

namespace Corpus.C863;

internal static class Appearance
{
    private static readonly Dictionary<string, string> Defaults = new() { ["theme"] = "light", ["font"] = "serif" };

    public static async Task<string> ReadAsync(UserContext author, string key, CancellationToken cancellationToken) =>
        (await Factories.SessionStores.GetAsync(author, cancellationToken)).Get(key)
            ?? Defaults.GetValueOrDefault(key)
            ?? throw new KeyNotFoundException(key);
}
