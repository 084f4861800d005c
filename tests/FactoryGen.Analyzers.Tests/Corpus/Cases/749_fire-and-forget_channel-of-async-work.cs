// 749 fire-and-forget, channel-of-async-work: GOOD
// an async lambda goes into a queue, but the queue holds Func<CancellationToken, Task> and its reader awaits each item

namespace Corpus.C749;

using System.Threading.Channels;

internal sealed class BackgroundQueue(SessionStoreFactory stores)
{
    private readonly Channel<Func<CancellationToken, Task>> _work = Channel.CreateBounded<Func<CancellationToken, Task>>(100);

    public ValueTask EnqueueSaveAsync(UserContext user, string text, CancellationToken ct) =>
        _work.Writer.WriteAsync(async stopping =>
        {
            var store = await stores.GetAsync(user, stopping);
            await store.SaveAsync("text", text, stopping);
        }, ct);

    public async Task ExecuteAsync(CancellationToken stopping)
    {
        await foreach (var item in _work.Reader.ReadAllAsync(stopping))
        {
            try { await item(stopping); }
            catch (Exception ex) when (ex is not OperationCanceledException) { Log.Write(ex); }
        }
    }
}
