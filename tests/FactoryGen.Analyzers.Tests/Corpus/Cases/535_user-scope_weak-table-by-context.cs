// 535 user-scope, weak-table-by-context: GOOD
// a static weak table keyed by the context

using System.Runtime.CompilerServices;

namespace Corpus.C535;

internal static class Usage
{
    private static readonly ConditionalWeakTable<UserContext, IWebSocketManager> All = new();
    public static IWebSocketManager For(UserContext user) => All.GetValue(user, static u => Factories.WebSockets.Get(u));
}
