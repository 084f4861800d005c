// 655 async-dispose, console-tool-owns-the-host: GOOD
// A console tool makes its own host, factory and lease, each disposed asynchronously in order.

namespace Corpus.C655;

internal static class ExportTool
{
    public static async Task<int> RunAsync(string id, CancellationToken ct)
    {
        await using var scopes = new ScopeHost<UserContext>();
        var sinks = new ExportSinkFactory(scopes);
        var user = UserContext.For(id);
        await using (scopes.Enter(user))
        {
            var sink = await sinks.GetAsync(user, ct);
            await sink.WriteAsync("header", ct);
        }
        return 0;
    }
}
