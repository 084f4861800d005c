// 816 missing-await, slow-start-notice: GOOD
// the task is compared as a task with WhenAny's result and awaited afterwards

namespace Corpus.C816;

internal static class GatewayStart
{
    public static async Task<bool> OpenAsync(UserContext user, TimeSpan patience, CancellationToken cancellationToken)
    {
        var opening = Factories.MailGateways.GetAsync(user, cancellationToken);
        if (await Task.WhenAny(opening, Task.Delay(patience, cancellationToken)) != opening)
            Log.Write("the mail gateway takes its time");
        var gateway = await opening;
        return gateway.IsOpen;
    }
}
