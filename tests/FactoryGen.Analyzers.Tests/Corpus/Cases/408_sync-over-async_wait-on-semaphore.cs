// 408 sync-over-async, wait-on-semaphore: GOOD
// `.Wait()` of a SemaphoreSlim around a synchronous factory

namespace Corpus.C408;

internal sealed class Usage(SemaphoreSlim gate)
{
    public int Run(UserContext user)
    {
        gate.Wait();
        try { return Factories.WebSockets.Get(user).Count; }
        finally { gate.Release(); }
    }
}
