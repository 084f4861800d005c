// 414 fire-and-forget, tracked: GOOD
// started work that is kept in a list and awaited at the end

namespace Corpus.C414;

internal sealed class Usage : IAsyncDisposable
{
    private readonly List<Task> _running = new();
    public void Warm(UserContext user) => _running.Add(WarmAsync(user));
    private static async Task WarmAsync(UserContext user) => (await Factories.SessionStores.GetAsync(user)).Get("k");
    public async ValueTask DisposeAsync() => await Task.WhenAll(_running);
}
