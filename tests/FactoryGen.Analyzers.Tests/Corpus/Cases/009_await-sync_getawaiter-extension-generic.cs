// 009 await-sync, getawaiter-extension-generic: BAD
// a generic GetAwaiter extension makes everything awaitable, so the wrong `await` compiles

namespace Corpus.C009;

internal static class AwaitAnything
{
    public static System.Runtime.CompilerServices.TaskAwaiter<T> GetAwaiter<T>(this T value) => Task.FromResult(value).GetAwaiter();
}
internal static class Usage
{
    public static async Task<int> Run(UserContext user)
    {
        var ws = await Factories.WebSockets.Get(user); // BUG
        return ws.Count;
    }
}
