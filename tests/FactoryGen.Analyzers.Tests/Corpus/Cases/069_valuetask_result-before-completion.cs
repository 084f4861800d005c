// 069 valuetask, result-before-completion: BAD
// .Result on a task that may not be complete

namespace Corpus.C069;

internal static class Usage
{
    public static bool IsOpen(UserContext user)
    {
        var pending = Factories.MailGateways.GetAsync(user);
        return pending.Result.IsOpen; // BUG
    }
}
