// 458 fire-and-forget, methodgroup-async-void: BAD
// an async void method given to an Action parameter

namespace Corpus.C458;

internal static class Usage
{
    public static void WarmAll(List<UserContext> users) => users.ForEach(Warm); // BUG
    private static async void Warm(UserContext user) => await Factories.SessionStores.GetAsync(user); // BUG
}
