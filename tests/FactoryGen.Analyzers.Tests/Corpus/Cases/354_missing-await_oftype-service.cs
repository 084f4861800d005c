// 354 missing-await, oftype-service: BAD
// OfType<ISessionStore> over tasks: always empty

namespace Corpus.C354;

internal static class Usage
{
    public static IEnumerable<ISessionStore> Ready(IEnumerable<UserContext> users) =>
        users.Select(u => Factories.SessionStores.GetAsync(u)).OfType<ISessionStore>(); // BUG
}
