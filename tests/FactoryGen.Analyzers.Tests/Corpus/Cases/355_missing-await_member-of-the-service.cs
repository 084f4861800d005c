// 355 missing-await, member-of-the-service: BAD
// a member of the service on the task

namespace Corpus.C355;

internal static class Usage
{
    public static string? Read(UserContext user) => Factories.SessionStores.GetAsync(user).Get("k"); // BUG
}
