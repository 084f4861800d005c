// 305 await-sync, whenall-of-what-members-return: GOOD
// Task.WhenAll over tasks that the services' members return

namespace Corpus.C305;

internal static class Usage
{
    public static Task Warm(IEnumerable<UserContext> users, CancellationToken ct) =>
        Task.WhenAll(users.Select(u => Factories.WebSockets.Get(u).SendAsync("hello", ct)));
}
