// 768 bypass, composition-root-builds-factories: GOOD
// `new` of generated factories and their host in a console tool's composition root, never of an implementation

namespace Corpus.C768;

internal static class Tool
{
    public static async Task<int> RunAsync(string[] args, CancellationToken ct)
    {
        if (args is not [var name, .. var words])
            return 2;

        await using var scopes = new ScopeHost<UserContext>(new ScopeHostOptions { LingerTime = TimeSpan.FromSeconds(30) });
        var sockets = new WebSocketManagerFactory(scopes);
        var stores = new SessionStoreFactory(scopes);

        var user = UserContext.For(name);
        await using var lease = scopes.Enter(user);
        var store = await stores.GetAsync(user, ct);
        await store.SaveAsync("words", string.Join(' ', words), ct);
        await sockets.Get(user).SendAsync("saved", ct);
        return 0;
    }
}
