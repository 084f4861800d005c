// 516 bypass, expression-new: BAD
// an expression tree that calls the constructor

using System.Linq.Expressions;

namespace Corpus.C516;

internal static class Usage
{
    public static Func<UserContext, IWebSocketManager> Compile()
    {
        var user = Expression.Parameter(typeof(UserContext));
        return Expression.Lambda<Func<UserContext, IWebSocketManager>>(Expression.New(typeof(WebSocketManager).GetConstructors()[0], user), user).Compile(); // BUG
    }
}
