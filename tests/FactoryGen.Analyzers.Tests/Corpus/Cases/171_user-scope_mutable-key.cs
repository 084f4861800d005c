// 171 user-scope, mutable-key: BAD
// per-user cache keyed by a mutable class

namespace Corpus.C171;

internal sealed class Session { public string User { get; set; } = ""; public override int GetHashCode() => User.GetHashCode(StringComparison.Ordinal); public override bool Equals(object? o) => o is Session s && s.User == User; }
internal sealed class Usage
{
    private readonly Dictionary<Session, IWebSocketManager> _byUser = new();
    public IWebSocketManager Get(Session s)
    {
        if (!_byUser.TryGetValue(s, out var ws))
            _byUser[s] = ws = Factories.WebSockets.Get(UserContext.For(s.User)); // BUG
        return ws;
    }
}
