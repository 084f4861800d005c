// 446 valuetask, own-valuetask-method: BAD
// .Result of a ValueTask method of one's own that awaits the factory

namespace Corpus.C446;

internal static class Usage
{
    private static async ValueTask<bool> IsOpenAsync(UserContext user) => (await Factories.MailGateways.GetAsync(user)).IsOpen;
    public static bool IsOpen(UserContext user) => IsOpenAsync(user).Result; // BUG
}
