// 333 missing-await, optional-task: GOOD
// a task that was perhaps not started is compared with null, and awaited

namespace Corpus.C333;

internal static class Usage
{
    public static async Task<string?> Read(UserContext user, bool isNeeded)
    {
        var opening = isNeeded ? Factories.SessionStores.GetAsync(user) : null;
        return opening is null ? null : (await opening).Get("k");
    }
}
