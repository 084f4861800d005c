// 410 valuetask, wrapped-and-awaited: GOOD
// the task in a ValueTask, awaited once

namespace Corpus.C410;

internal static class Usage
{
    public static ValueTask<IMailGateway> Open(UserContext user, CancellationToken ct) => new(Factories.MailGateways.GetAsync(user, ct));
    public static async Task<bool> Run(UserContext user, CancellationToken ct) => (await Open(user, ct)).IsOpen;
}
