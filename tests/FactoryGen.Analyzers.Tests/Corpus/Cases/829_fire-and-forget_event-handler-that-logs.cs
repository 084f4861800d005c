// 829 fire-and-forget, event-handler-that-logs: GOOD
// async void, but the event demands it and the handler catches and logs every failure

namespace Corpus.C829;

internal sealed class LastSeen(UserContext user)
{
    public void Watch() => Factories.WebSockets.Get(user).Closed += OnClosed;

    public void Unwatch() => Factories.WebSockets.Get(user).Closed -= OnClosed;

    private async void OnClosed(object? sender, EventArgs e)
    {
        try
        {
            var store = await Factories.SessionStores.GetAsync(user);
            await store.SaveAsync("last-seen", DateTimeOffset.UtcNow.ToString("O"));
        }
        catch (Exception ex)
        {
            Log.Write(ex);
        }
    }
}
