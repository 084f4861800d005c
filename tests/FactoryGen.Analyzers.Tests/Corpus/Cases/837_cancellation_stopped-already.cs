// 837 cancellation, stopped-already: GOOD
// no token in DisposeAsync: the only one there is has just been cancelled

namespace Corpus.C837;

internal sealed class EditingSession(UserContext author) : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();

    public async Task SaveAsync(string text)
    {
        var store = await Factories.SessionStores.GetAsync(author, _stopping.Token);
        await store.SaveAsync("text", text, _stopping.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        var store = await Factories.SessionStores.GetAsync(author);
        await store.SaveAsync("closed", "yes");
        _stopping.Dispose();
    }
}
