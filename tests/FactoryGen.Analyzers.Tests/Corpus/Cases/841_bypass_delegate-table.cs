// 841 bypass, delegate-table: BAD
// one entry of a table of delegates builds the implementation instead of asking its factory

namespace Corpus.C841;

internal static class ResourceTable
{
    private static readonly Dictionary<string, Func<UserContext, CancellationToken, Task<IAsyncDisposable>>> Open = new()
    {
        ["sink"] = async (user, token) => await Factories.ExportSinks.GetAsync(user, token),
        ["session"] = (user, _) => Task.FromResult<IAsyncDisposable>(new SessionStore(user)), // BUG
        ["mail"] = async (user, token) => await Factories.MailGateways.GetAsync(user, token),
    };

    public static Task<IAsyncDisposable> OpenAsync(string kind, UserContext user, CancellationToken cancellationToken) =>
        Open.TryGetValue(kind, out var open) ? open(user, cancellationToken) : throw new ArgumentOutOfRangeException(nameof(kind));
}
