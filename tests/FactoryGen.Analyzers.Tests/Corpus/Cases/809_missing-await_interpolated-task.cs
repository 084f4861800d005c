// 809 missing-await, interpolated-task: BAD
// the interpolated string shows the task's type name, not the gateway

namespace Corpus.C809;

internal static class MailDiagnostics
{
    public static void Describe(UserContext user, CancellationToken cancellationToken)
    {
        Log.Write($"user {user.Id.Value}");
        Log.Write($"gateway {Factories.MailGateways.GetAsync(user, cancellationToken)}"); // BUG
    }
}
