// 153 bypass, reflection-constructor: BAD
// ConstructorInfo.Invoke on the implementation

namespace Corpus.C153;

internal static class Usage
{
    public static IWebSocketManager Make(UserContext user) =>
        (IWebSocketManager)typeof(WebSocketManager).GetConstructors()[0].Invoke(new object[] { user }); // BUG
}
