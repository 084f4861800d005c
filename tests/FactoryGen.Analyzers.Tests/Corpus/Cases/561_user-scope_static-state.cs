// 561 user-scope, static-state: BAD
// a scoped implementation with a static list

namespace Corpus.C561;

public interface INotes { void Add(string text); }

[ScopedFactory(typeof(INotes))]
public sealed class Notes(UserContext user) : INotes
{
    private static readonly List<string> All = new(); // BUG
    public void Add(string text) => All.Add(user.Id.Value + text);
}
