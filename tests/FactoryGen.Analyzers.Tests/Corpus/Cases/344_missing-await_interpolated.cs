// 344 missing-await, interpolated: BAD
// the task in an interpolated string

namespace Corpus.C344;

internal static class Usage
{
    public static string Describe(UserContext user) => $"store of {user.Id}: {Factories.SessionStores.GetAsync(user)}"; // BUG
}
