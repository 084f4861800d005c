// 089 fire-and-forget, timer-callback: BAD
// async lambda as a Timer callback

namespace Corpus.C089;

internal static class Usage
{
    public static Timer Start(UserContext user)
    {
        var hub = Factories.MetricsHubs.Get(user);
        return new Timer(async _ => await hub.FlushAsync(), null, 0, 1000); // BUG
    }
}
