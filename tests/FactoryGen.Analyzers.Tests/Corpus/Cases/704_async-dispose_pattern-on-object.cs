// 704 async-dispose, pattern-on-object: BAD
// The instance is disposed through `is IDisposable` after it went into an object variable.

namespace Corpus.C704;

internal sealed class PluginRunner(IScopedFactory<UserContext, IWebSocketManager> factory)
{
    public void Run(UserContext user, Action<object> plugin)
    {
        object service = factory.Get(user);
        plugin(service);
        if (service is IDisposable disposable)
            disposable.Dispose(); // BUG
    }
}
