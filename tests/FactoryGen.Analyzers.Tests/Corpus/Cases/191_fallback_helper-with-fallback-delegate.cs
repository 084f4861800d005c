// 191 fallback, helper-with-fallback-delegate: BAD
// a Safe(create, fallback) helper swallows and substitutes

using Acme.Chat.Testing;

namespace Corpus.C191;

internal static class Safe
{
    public static T Get<T>(Func<T> create, Func<T> fallback) { try { return create(); } catch (InvalidOperationException) { return fallback(); } }
}
internal static class Usage
{
    public static IWebSocketManager Open(UserContext user) =>
        Safe.Get(() => Factories.WebSockets.Get(user), () => new FakeWebSocketManager()); // BUG
}
