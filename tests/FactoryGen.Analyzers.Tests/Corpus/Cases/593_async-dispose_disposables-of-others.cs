// 593 async-dispose, disposables-of-others: GOOD
// what the service hands out is the caller's, and so is the host

using System.IO;

namespace Corpus.C593;

internal static class Usage
{
    public static async Task Run(UserContext user, CancellationToken ct)
    {
        await using var host = new ScopeHost<UserContext>();
        await using var lease = host.Enter(user);
        using var source = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using var text = new StringReader(Factories.TempWorkspaces.Get(user).Path);
        await Factories.WebSockets.Get(user).SendAsync(await text.ReadToEndAsync(source.Token), source.Token);
    }
}
