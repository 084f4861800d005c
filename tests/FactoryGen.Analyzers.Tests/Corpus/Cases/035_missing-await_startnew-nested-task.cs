// 035 missing-await, startnew-nested-task: BAD
// awaiting StartNew gives Task<Task<T>>'s inner Task, not the service

namespace Corpus.C035;

internal static class Usage
{
    public static async Task<bool> Run(UserContext user)
    {
        var store = await Task.Factory.StartNew(() => Factories.SessionStores.GetAsync(user), CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Default); // BUG
        return store is not null;
    }
}
