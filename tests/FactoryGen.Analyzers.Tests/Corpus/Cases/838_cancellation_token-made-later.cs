// 838 cancellation, token-made-later: GOOD
// the only token in the method is made after the factory has answered

namespace Corpus.C838;

internal static class SmokeTest
{
    public static async Task<bool> RunAsync(UserContext probe)
    {
        var gateway = await Factories.MailGateways.GetAsync(probe);
        if (!gateway.IsOpen) return false;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await gateway.SendAsync("probe", patience.Token);
        return true;
    }
}
