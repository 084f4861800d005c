// 189 fallback, continuewith-isfaulted-fake: BAD
// ContinueWith(t => t.IsFaulted ? fake : t.Result)

using Acme.Chat.Testing;

namespace Corpus.C189;

internal static class Usage
{
    public static Task<ISessionStore> Open(UserContext user, CancellationToken ct) =>
        Factories.SessionStores.GetAsync(user, ct).ContinueWith(t => t.IsFaulted ? new InMemorySessionStore() : t.Result, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default); // BUG
}
