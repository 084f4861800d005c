// 061 sync-over-async, result-property-of-dto: GOOD
// `.Result` and `.Wait()` are members of an ordinary type, not of Task

namespace Corpus.C061;

internal sealed class Outcome { public int Result { get; init; } public void Wait() { } }
internal static class Usage
{
    public static int Run(UserContext user)
    {
        var outcome = new Outcome { Result = Factories.WebSockets.Get(user).Count };
        outcome.Wait();
        return outcome.Result;
    }
}
