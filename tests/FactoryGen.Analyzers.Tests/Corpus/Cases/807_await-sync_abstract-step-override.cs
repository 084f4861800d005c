// 807 await-sync, abstract-step-override: GOOD
// an override returns the synchronous factory's service as a ValueTask because the base class says so

namespace Corpus.C807;

internal abstract class PipelineStep<TService>
{
    protected abstract ValueTask<TService> ResolveAsync(UserContext tenant, CancellationToken cancellationToken);

    protected abstract void Execute(TService service, string row);

    public async Task RunAsync(UserContext tenant, IEnumerable<string> rows, CancellationToken cancellationToken)
    {
        var service = await ResolveAsync(tenant, cancellationToken);
        foreach (var row in rows) Execute(service, row);
    }
}

internal sealed class CountRows : PipelineStep<IMetricsHub>
{
    protected override ValueTask<IMetricsHub> ResolveAsync(UserContext tenant, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Factories.MetricsHubs.Get(tenant));

    protected override void Execute(IMetricsHub service, string row) => service.Increment("rows." + row.Length);
}
