// 743 fire-and-forget, timer-expression-lambda: BAD
// the timer's callback isn't async void, but its expression lambda drops the task of PersistAsync

namespace Corpus.C743;

internal sealed class AutoSave : IDisposable
{
    private readonly SessionStoreFactory _stores;
    private readonly Timer _timer;

    public AutoSave(SessionStoreFactory stores, UserContext user, Func<string> text)
    {
        _stores = stores;
        _timer = new Timer(_ => PersistAsync(user, text()), null, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10)); // BUG
    }

    public void Dispose() => _timer.Dispose();

    private async Task PersistAsync(UserContext user, string text) =>
        await (await _stores.GetAsync(user)).SaveAsync("autosave", text);
}
