// 611 await-sync, cpu-work-in-task-run: GOOD
// Task.Run carries real work; the synchronous factory is called inside it and only a number comes out.

namespace Corpus.C611;

internal sealed class Indexer(FeatureFlagsFactory flags)
{
    public async Task<int> IndexAsync(UserContext user, IReadOnlyList<string> documents, CancellationToken ct)
    {
        var deep = flags.Get(user).IsOn("deep-index");
        var words = await Task.Run(() =>
        {
            var own = flags.Get(user);
            return documents.Sum(d => own.IsOn(d) ? d.Length : d.Split(' ').Length);
        }, ct);
        return deep ? words * 2 : words;
    }
}
