// 177 user-scope, singleton-holds-factory-delegate: GOOD
// the singleton holds a delegate to the factory and resolves per call

using Microsoft.Extensions.DependencyInjection;

namespace Corpus.C177;

internal sealed class Broadcaster(Func<UserContext, IWebSocketManager> resolve)
{
    public void Send(UserContext user, string m) => resolve(user).Send(m);
}
internal static class Usage
{
    public static void Configure(IServiceCollection services) =>
        services.AddSingleton(_ => new Broadcaster(Factories.WebSockets.Get));
}
