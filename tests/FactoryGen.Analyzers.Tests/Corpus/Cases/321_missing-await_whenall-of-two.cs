// 321 missing-await, whenall-of-two: GOOD
// two factories' tasks, awaited together

namespace Corpus.C321;

internal static class Usage
{
    public static async Task Warm(UserContext user, CancellationToken ct) =>
        await Task.WhenAll(Factories.SessionStores.GetAsync(user, ct), Factories.MailGateways.GetAsync(user, ct));
}
