// 603 await-sync, task-run-facade: BAD
// The synchronous factory wrapped in Task.Run and exported as an asynchronous one.

namespace Corpus.C603;

internal static class WorkspaceExtensions
{
    public static Task<ITempWorkspace> OpenWorkspaceAsync(this UserContext user) =>
        Task.Run(() => Factories.TempWorkspaces.Get(user)); // BUG
}
