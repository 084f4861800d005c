// 306 await-sync, lambda-that-an-api-wants-async: GOOD
// an API wants Func<Task<T>>: the lambda wraps what is there at once

namespace Corpus.C306;

internal static class Usage
{
    public static Task<int> Run(UserContext user) => Retry(() => Task.FromResult(Factories.WebSockets.Get(user)));

    private static async Task<int> Retry(Func<Task<IWebSocketManager>> open) => (await open()).Count;
}
