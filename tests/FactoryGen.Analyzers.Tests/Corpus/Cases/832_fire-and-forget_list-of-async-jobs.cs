// 832 fire-and-forget, list-of-async-jobs: GOOD
// async lambdas in a list, but as Func of Task, and each is awaited

namespace Corpus.C832;

internal sealed class JobList
{
    private readonly List<Func<CancellationToken, Task>> _jobs = [];

    public JobList Mail(UserContext user, string body)
    {
        _jobs.Add(async token => await (await Factories.MailGateways.GetAsync(user, token)).SendAsync(body, token));
        return this;
    }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var job in _jobs)
            await job(cancellationToken);
    }
}
