// 023 missing-await, object-parameter: BAD
// the Task is passed where `object` is expected

namespace Corpus.C023;

internal static class Usage
{
    public static async Task Run(UserContext user)
    {
        Log.Write(Factories.SessionStores.GetAsync(user)); // BUG
        await Task.Yield();
    }
}
