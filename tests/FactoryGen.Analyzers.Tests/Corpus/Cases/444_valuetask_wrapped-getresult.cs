// 444 valuetask, wrapped-getresult: BAD
// the task in a ValueTask, and GetResult before it is complete

namespace Corpus.C444;

internal static class Usage
{
    public static bool IsOpen(UserContext user) => new ValueTask<IMailGateway>(Factories.MailGateways.GetAsync(user)).GetAwaiter().GetResult().IsOpen; // BUG
}
