// 519 bypass, constructor-invoker: BAD
// ConstructorInvoker over a reflected constructor

using System.Reflection;

namespace Corpus.C519;

internal static class Usage
{
    public static object Make(UserContext user)
    {
        var constructor = typeof(WebSocketManager).GetConstructor([typeof(UserContext)])!;
        return ConstructorInvoker.Create(constructor).Invoke(user); // BUG
    }
}
