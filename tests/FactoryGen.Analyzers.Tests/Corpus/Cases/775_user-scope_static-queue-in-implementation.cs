// 775 user-scope, static-queue-in-implementation: BAD
// a scoped implementation collects its drafts in a static queue: all users see them

namespace Corpus.C775;

internal interface IDraftBox
{
    int Count { get; }
    void Add(string text);
}

[ScopedFactory(typeof(IDraftBox), Context = typeof(UserContext))]
internal sealed class DraftBox : IDraftBox
{
    private static readonly ConcurrentQueue<string> Drafts = new(); // BUG

    public int Count => Drafts.Count;

    public void Add(string text) => Drafts.Enqueue(text);
}
