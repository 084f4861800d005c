// 689 fallback, catch-returns-null: BAD
// A failure of the factory is answered with null.

namespace Corpus.C689;

internal sealed class OptionalSocket(WebSocketManagerFactory sockets)
{
    public IWebSocketManager? Find(UserContext user)
    {
        try
        {
            return sockets.Get(user);
        }
        catch (Exception ex)
        {
            Log.Write(ex.Message);
            return null; // BUG
        }
    }
}
