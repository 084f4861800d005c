// 065 valuetask, awaited-twice: GOOD
// a Task in place of the ValueTask: it may be awaited twice

namespace Corpus.C065;

internal static class Usage
{
    public static async Task<bool> Run(UserContext user, CancellationToken ct)
    {
        var pending = Factories.MailGateways.GetAsync(user, ct);
        var first = await pending;
        var second = await pending;
        return first.IsOpen && second.IsOpen;
    }
}
