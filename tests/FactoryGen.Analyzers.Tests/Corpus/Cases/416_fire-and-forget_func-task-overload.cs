// 416 fire-and-forget, func-task-overload: GOOD
// an async lambda where an overload takes a Func<Task>

namespace Corpus.C416;

internal sealed class Registry
{
    public List<Func<Task>> Items { get; } = new();
    public void AddCleanup(Action cleanup) => Items.Add(() => { cleanup(); return Task.CompletedTask; });
    public void AddCleanup(Func<Task> cleanup) => Items.Add(cleanup);
}
internal static class Usage
{
    public static void Register(Registry cleanup, UserContext user) =>
        cleanup.AddCleanup(async () => await (await Factories.SessionStores.GetAsync(user)).SaveAsync("k", "v"));
}
