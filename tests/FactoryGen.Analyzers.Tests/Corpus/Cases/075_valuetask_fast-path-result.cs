// 075 valuetask, fast-path-result: GOOD
// .Result only on the IsCompletedSuccessfully path, else one await

namespace Corpus.C075;

internal static class Usage
{
    public static async ValueTask<bool> Run(UserContext user, CancellationToken ct)
    {
        var pending = Factories.MailGateways.GetAsync(user, ct);
        if (pending.IsCompletedSuccessfully) return pending.Result.IsOpen;
        return (await pending).IsOpen;
    }
}
