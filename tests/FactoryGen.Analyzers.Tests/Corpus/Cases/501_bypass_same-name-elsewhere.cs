// 501 bypass, same-name-elsewhere: GOOD
// a class of the same name in a namespace of its own is no implementation

namespace Corpus.C501;

internal sealed class WebSocketManager(UserContext user) { public int Count => user.Id.Value.Length; }
internal static class Usage
{
    public static int Run(UserContext user) => new WebSocketManager(user).Count;
}
