// 815 missing-await, lazy-task: GOOD
// a Lazy of the task, not of the service, on purpose: each use awaits it

namespace Corpus.C815;

internal sealed class MailMergeRun(UserContext sender, CancellationToken stopping)
{
    private readonly Lazy<Task<IMailGateway>> _gateway = new(() => Factories.MailGateways.GetAsync(sender, stopping));

    public async Task MergeAsync(string template, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            var gateway = await _gateway.Value;
            await gateway.SendAsync(template.Replace("{name}", name, StringComparison.Ordinal), stopping);
        }
    }
}
