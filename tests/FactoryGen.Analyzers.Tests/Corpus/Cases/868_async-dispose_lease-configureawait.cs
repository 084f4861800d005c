// 868 async-dispose, lease-configureawait: GOOD
// the lease ends through `await using` over ConfigureAwait, and the scoped sink rightly isn't disposed

namespace Corpus.C868;

internal sealed class ReportWriter(ScopeHost<UserContext> scopes)
{
    public async Task WriteAsync(UserContext analyst, string line, CancellationToken cancellationToken)
    {
        var lease = scopes.Enter(analyst);
        await using (lease.ConfigureAwait(false))
        {
            var sink = await Factories.ExportSinks.GetAsync(lease.Context, cancellationToken).ConfigureAwait(false);
            await sink.WriteAsync(line, cancellationToken).ConfigureAwait(false);
        }
    }
}
