// 823 sync-over-async, other-wait-and-result: GOOD
// Wait() of a signal and Result of a record: neither has to do with a task

namespace Corpus.C823;

internal sealed record Match(UserContext Winner, string Result);

internal sealed class ResultBoard : IDisposable
{
    private readonly ManualResetEventSlim _published = new();

    public void Announce(Match match)
    {
        _published.Wait();
        Factories.WebSockets.Get(match.Winner).Send(match.Result);
    }

    public void Publish() => _published.Set();

    public void Dispose() => _published.Dispose();
}
