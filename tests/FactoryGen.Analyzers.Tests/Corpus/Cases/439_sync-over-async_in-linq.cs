// 439 sync-over-async, in-linq: BAD
// .Result in a Select

namespace Corpus.C439;

internal static class Usage
{
    public static List<string?> Run(IEnumerable<UserContext> users) => users.Select(user => Factories.SessionStores.GetAsync(user).Result.Get("k")).ToList(); // BUG
}
