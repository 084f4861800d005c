// 797 async-dispose, configured-lease: GOOD
// `await using` over ConfigureAwait(false), but what it disposes is the lease, which the caller owns

namespace Corpus.C797;

internal sealed class ExportCommand(ScopeHost<UserContext> scopes, ExportSinkFactory sinks)
{
    public async Task<int> RunAsync(UserContext user, IEnumerable<string> lines, CancellationToken ct)
    {
        await using var _ = scopes.Enter(user).ConfigureAwait(false);
        var sink = await sinks.GetAsync(user, ct).ConfigureAwait(false);
        foreach (var line in lines)
            await sink.WriteAsync(line, ct).ConfigureAwait(false);
        return 0;
    }
}
