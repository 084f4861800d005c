// 159 bypass, activatorutilities-of-consumer: GOOD
// ActivatorUtilities creates a CONSUMER that takes the service

using Microsoft.Extensions.DependencyInjection;

namespace Corpus.C159;

internal sealed class Consumer(IWebSocketManager ws) { public int Count => ws.Count; }
internal static class Usage
{
    public static Consumer Make(IServiceProvider sp, UserContext user) =>
        ActivatorUtilities.CreateInstance<Consumer>(sp, Factories.WebSockets.Get(user));
}
