// 756 cancellation, source-made-afterwards: GOOD
// the only token of the method comes from a source that is created after the factory call

namespace Corpus.C756;

internal sealed class ShutdownNote(SessionStoreFactory stores)
{
    public async Task WriteAsync(UserContext user, string note)
    {
        var store = await stores.GetAsync(user);
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await store.SaveAsync("note", note, timeout.Token);
    }
}
