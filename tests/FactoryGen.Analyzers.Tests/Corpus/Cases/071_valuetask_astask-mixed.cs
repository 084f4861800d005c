// 071 valuetask, astask-mixed: GOOD
// a Task in place of the ValueTask: several may await it

namespace Corpus.C071;

internal static class Usage
{
    public static async Task<bool> Run(UserContext user, CancellationToken ct)
    {
        var pending = Factories.MailGateways.GetAsync(user, ct);
        await Task.WhenAny(pending, Task.Delay(100, ct));
        return (await pending).IsOpen;
    }
}
