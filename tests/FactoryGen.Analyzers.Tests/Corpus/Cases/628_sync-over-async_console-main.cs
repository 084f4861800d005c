// 628 sync-over-async, console-main: BAD
// A console tool's synchronous entry point blocks through ConfigureAwait(false).

namespace Corpus.C628;

internal static class Program
{
    public static int Run(string[] args)
    {
        if (args is not [var id, ..])
            return 2;

        var user = UserContext.For(id);
        var store = Factories.SessionStores.GetAsync(user).ConfigureAwait(false).GetAwaiter().GetResult(); // BUG
        Console.WriteLine(store.Get("last-login"));
        return 0;
    }
}
