// 169 user-scope, empty-user-id: BAD
// empty string as the user id

namespace Corpus.C169;

internal static class Usage
{
    public static async Task<string?> Run(CancellationToken ct) =>
        (await Factories.SessionStores.GetAsync(UserContext.For(""), ct)).Get("k"); // BUG
}
