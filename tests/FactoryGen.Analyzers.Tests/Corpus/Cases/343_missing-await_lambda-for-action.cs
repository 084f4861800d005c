// 343 missing-await, lambda-for-action: BAD
// the async factory as the body of an Action: its task is dropped

namespace Corpus.C343;

internal static class Usage
{
    public static void WarmUp(List<UserContext> users) => users.ForEach(u => Factories.SessionStores.GetAsync(u)); // BUG
}
