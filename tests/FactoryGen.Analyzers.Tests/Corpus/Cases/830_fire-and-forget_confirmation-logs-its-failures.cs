// 830 fire-and-forget, confirmation-logs-its-failures: GOOD
// a task is discarded on purpose: the method catches and logs whatever happens in it

namespace Corpus.C830;

internal sealed class Checkout
{
    public string Place(UserContext shopper, string cart, CancellationToken stopping)
    {
        var number = Guid.NewGuid().ToString("N");
        _ = ConfirmAsync(shopper, $"{number}: {cart}", stopping);
        return number;
    }

    private static async Task ConfirmAsync(UserContext shopper, string text, CancellationToken stopping)
    {
        try
        {
            var mail = await Factories.MailGateways.GetAsync(shopper, stopping);
            await mail.SendAsync(text, stopping);
        }
        catch (Exception ex)
        {
            Log.Write(ex);
        }
    }
}
