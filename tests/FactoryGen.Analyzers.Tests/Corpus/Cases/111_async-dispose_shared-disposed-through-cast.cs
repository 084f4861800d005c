// 111 async-dispose, shared-disposed-through-cast: BAD
// factory-owned instance disposed through `as IDisposable`

namespace Corpus.C111;

internal static class Usage
{
    public static void Shutdown(UserContext user)
    {
        object hub = Factories.MetricsHubs.Get(user);
        (hub as IDisposable)?.Dispose(); // BUG
    }
}
