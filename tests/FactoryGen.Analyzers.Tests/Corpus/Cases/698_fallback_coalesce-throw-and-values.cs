// 698 fallback, coalesce-throw-and-values: GOOD
// `??` ends in a throw, or in a plain value that the store didn't have.

namespace Corpus.C698;

internal sealed class Preferences(SessionStoreFactory? sessions)
{
    public async Task<string> LanguageAsync(UserContext? user, CancellationToken ct)
    {
        var factory = sessions ?? throw new InvalidOperationException("no session stores are configured");
        var store = await factory.GetAsync(user ?? throw new ArgumentNullException(nameof(user)), ct);
        return store.Get("language") ?? store.Get("browser-language") ?? "en";
    }
}
