// 772 user-scope, lease-field-never-disposed: BAD
// a component enters the scope in a field initialiser, but is not disposable: the scope never ends

namespace Corpus.C772;

internal sealed class InboxComponent(ScopeHost<UserContext> scopes, WebSocketManagerFactory sockets, UserContext user)
{
    private readonly ScopeLease<UserContext> _lease = scopes.Enter(user); // BUG

    public int Unread => sockets.Get(_lease.Context).Count;
}
