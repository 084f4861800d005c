// 073 valuetask, awaited-once: GOOD
// awaited once, directly

namespace Corpus.C073;

internal static class Usage
{
    public static async Task<bool> Run(UserContext user, CancellationToken ct) => (await Factories.MailGateways.GetAsync(user, ct)).IsOpen;
}
