// 445 valuetask, astask-wait: BAD
// AsTask().Wait() on a ValueTask around the factory's task

namespace Corpus.C445;

internal static class Usage
{
    public static void Warm(UserContext user)
    {
        var pending = new ValueTask<IMailGateway>(Factories.MailGateways.GetAsync(user));
        pending.AsTask().Wait(); // BUG
    }
}
