// 812 missing-await, oftype-over-tasks: BAD
// OfType filters a sequence of tasks by the service's type: it is always empty

namespace Corpus.C812;

internal static class DraftOverview
{
    public static string Titles(IEnumerable<UserContext> authors, CancellationToken cancellationToken)
    {
        var stores = authors.Select(a => Factories.SessionStores.GetAsync(a, cancellationToken)).OfType<ISessionStore>(); // BUG
        return string.Join(", ", stores.Select(s => s.Get("draft.title") ?? "untitled"));
    }
}
