// 087 fire-and-forget, event-handler-cleanup: BAD
// async lambda on a service event used as cleanup; nobody awaits it

namespace Corpus.C087;

internal static class Usage
{
    public static void Hook(UserContext user, IExportSink sink)
    {
        var ws = Factories.WebSockets.Get(user);
        ws.Closed += async (_, _) => await sink.DisposeAsync(); // BUG
    }
}
