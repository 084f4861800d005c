// 687 user-scope, static-counter-of-values: GOOD
// The static field adds up a number read from the instances, it keeps none of them.

namespace Corpus.C687;

internal static class Totals
{
    private static long s_messages;
    private static readonly ConcurrentDictionary<UserId, int> Last = new();

    public static long Messages => Volatile.Read(ref s_messages);

    public static void Record(UserContext user)
    {
        var ws = Factories.WebSockets.Get(user);
        Interlocked.Add(ref s_messages, ws.Count);
        Last[user.Id] = ws.Count;
    }
}
