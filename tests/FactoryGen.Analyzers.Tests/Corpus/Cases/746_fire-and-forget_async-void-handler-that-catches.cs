// 746 fire-and-forget, async-void-handler-that-catches: GOOD
// an async void event handler, as the event demands, which catches and logs everything that can fail

namespace Corpus.C746;

internal sealed class PresenceFeed
{
    public event EventHandler<UserContext>? WentIdle;

    public void Raise(UserContext user) => WentIdle?.Invoke(this, user);
}

internal sealed class PresenceTracker(SessionStoreFactory stores)
{
    public void Attach(PresenceFeed feed) => feed.WentIdle += OnWentIdle;

    private async void OnWentIdle(object? sender, UserContext user)
    {
        try
        {
            var store = await stores.GetAsync(user);
            await store.SaveAsync("presence", "idle");
        }
        catch (Exception ex)
        {
            Log.Write(ex);
        }
    }
}
