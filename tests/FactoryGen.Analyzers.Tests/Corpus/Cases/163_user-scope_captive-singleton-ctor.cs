// 163 user-scope, captive-singleton-ctor: BAD
// a DI singleton captures a scoped per-user service in its constructor

using Microsoft.Extensions.DependencyInjection;

namespace Corpus.C163;

internal sealed class Broadcaster
{
    private readonly IWebSocketManager _ws;
    public Broadcaster(IWebSocketManager ws) => _ws = ws; // BUG
    public void Send(string m) => _ws.Send(m);
}
internal static class Usage
{
    public static void Configure(IServiceCollection services)
    {
        services.AddScoped(sp => Factories.WebSockets.Get(sp.GetRequiredService<UserContext>()));
        services.AddSingleton<Broadcaster>();
    }
}
