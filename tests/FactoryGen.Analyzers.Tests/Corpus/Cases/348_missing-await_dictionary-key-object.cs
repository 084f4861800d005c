// 348 missing-await, dictionary-key-object: BAD
// the task is the key of a dictionary

namespace Corpus.C348;

internal static class Usage
{
    public static void Count(Dictionary<object, int> uses, UserContext user) => uses[Factories.SessionStores.GetAsync(user)] = 1; // BUG
}
