// 540 user-scope, singleton-of-contexts: GOOD
// a singleton that keeps contexts and the factory, and asks each time

using Microsoft.Extensions.DependencyInjection;

namespace Corpus.C540;

internal sealed class Presence(WebSocketManagerFactory sockets)
{
    private readonly ConcurrentDictionary<UserId, UserContext> _online = new();
    public void SignIn(UserContext user) => _online[user.Id] = user;
    public int Total => _online.Values.Sum(user => sockets.Get(user).Count);
}
internal static class Usage
{
    public static void Configure(IServiceCollection services) => services.AddSingleton<Presence>();
}
