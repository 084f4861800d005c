// 683 user-scope, static-list-in-implementation: BAD
// A per-user cart keeps its items in a static list: all users share them.

namespace Corpus.C683;

internal interface ICart
{
    int Total { get; }
    void Add(string article, int cents);
}

[ScopedFactory(typeof(ICart), Context = typeof(UserContext))]
internal sealed class Cart : ICart
{
    private static readonly List<(string Article, int Cents)> Items = new(); // BUG

    public int Total => Items.Sum(i => i.Cents);

    public void Add(string article, int cents) => Items.Add((article, cents));
}
