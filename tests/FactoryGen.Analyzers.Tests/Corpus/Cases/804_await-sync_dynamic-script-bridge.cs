// 804 await-sync, dynamic-script-bridge: BAD
// a dynamic local lets the service of a synchronous factory be awaited; it throws at run time

namespace Corpus.C804;

internal sealed class ScriptBridge(UserContext user)
{
    public async Task CountAsync(string script, params string[] metrics)
    {
        dynamic hub = Factories.MetricsHubs.Get(user);
        var ready = await hub; // BUG
        foreach (var metric in metrics)
            ready.Increment(script + "." + metric);
    }
}
