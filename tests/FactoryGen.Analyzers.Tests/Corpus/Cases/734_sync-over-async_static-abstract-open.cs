// 734 sync-over-async, static-abstract-open: BAD
// a static abstract member is synchronous, and its implementation blocks on the asynchronous factory

namespace Corpus.C734;

internal interface IOpener<TService>
{
    static abstract TService Open(UserContext user);
}

internal readonly struct StoreOpener : IOpener<ISessionStore>
{
    public static ISessionStore Open(UserContext user) => Factories.SessionStores.GetAsync(user).Result; // BUG
}

internal static class Usage
{
    private static TService Open<TOpener, TService>(UserContext user) where TOpener : IOpener<TService> => TOpener.Open(user);

    public static string? Theme(UserContext user) => Open<StoreOpener, ISessionStore>(user).Get("theme");
}
