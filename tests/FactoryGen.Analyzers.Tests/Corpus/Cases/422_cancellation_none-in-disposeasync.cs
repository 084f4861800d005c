// 422 cancellation, none-in-disposeasync: GOOD
// no token in DisposeAsync: the class' own is cancelled by then

namespace Corpus.C422;

internal sealed class Usage(UserContext user, CancellationToken stopping) : IAsyncDisposable
{
    public bool IsStopping => stopping.IsCancellationRequested;
    public async ValueTask DisposeAsync() => await (await Factories.SessionStores.GetAsync(user)).SaveAsync("k", "end");
}
