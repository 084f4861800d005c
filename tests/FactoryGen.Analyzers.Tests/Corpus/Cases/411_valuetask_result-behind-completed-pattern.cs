// 411 valuetask, result-behind-completed-pattern: GOOD
// .Result behind a pattern that asks whether the ValueTask is complete

namespace Corpus.C411;

internal static class Usage
{
    public static async ValueTask<bool> Run(UserContext user, CancellationToken ct)
    {
        var pending = new ValueTask<IMailGateway>(Factories.MailGateways.GetAsync(user, ct));
        return pending is { IsCompletedSuccessfully: true } ? pending.Result.IsOpen : (await pending).IsOpen;
    }
}
