using FactoryGen.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.Analyzers.Tests.House;

/// <summary>A mistake about which there is a fix, as people write it: members of a class that has the factories and the host.</summary>
/// <param name="Id">What is reported about it.</param>
/// <param name="Fix">What repairs it, whatever else is around.</param>
/// <param name="Members">With comments, that stay.</param>
internal sealed record FixableMistake(string Id, Func<CodeFixProvider> Fix, string Members)
{
    /// <summary>One line or more for each fix of those who use factories.</summary>
    public static IReadOnlyList<FixableMistake> All { get; } =
    [
        new("FG2001", () => new FG2001UseResultFix(), "public async Task<int> LengthAsync(UserContext user) { var socket = await sockets.Get(user); /* open */ await Task.Yield(); return socket.Count; }"),
        new("FG2003", () => new FG2003AwaitTaskFix(), "public async Task WarmAsync(UserContext user) { /* for later */ stores.GetAsync(user); await Task.Yield(); }"),
        new("FG2003", () => new FG2003AwaitTaskFix(), "public void Prepare(UserContext user) => _ = stores.GetAsync(user);"),
        new("FG2004", () => new FG2004AwaitTaskFix(), "public async Task<string> ShowAsync(UserContext user) { await Task.Yield(); return $\"{stores.GetAsync(user)}\"; }"),
        new("FG2005", () => new FG2005AwaitTaskFix(), "public Task<IStore> HurryAsync(UserContext user) { using var patience = new CancellationTokenSource(1000); return stores.GetAsync(user, patience.Token); /* in time */ }"),
        new("FG2010", () => new FG2010AwaitFix(), "public async Task<string?> LoadAsync(UserContext user) { await Task.Yield(); return stores.GetAsync(user).Result.Read(\"c\"); }"),
        new("FG2010", () => new FG2010AwaitFix(), "public string? Load(UserContext user) { var store = stores.GetAsync(user).GetAwaiter().GetResult(); return store.Read(\"d\"); }"),
        new("FG2012", () => new FG2012PassTokenFix(), "public async Task<string?> SeekAsync(UserContext user, CancellationToken cancellationToken) => (await stores.GetAsync(user)).Read(\"e\");"),
        new("FG2012", () => new FG2012PassTokenFix(), "public Task SeekAllAsync(IEnumerable<UserContext> users) => Parallel.ForEachAsync(users, async (user, _ /* of each */) => await stores.GetAsync(user));"),
        new("FG3001", () => new FG3001ThroughFactoryFix(), "public ISocket Open(UserContext user) => new Socket(user); // opened"),
        new("FG3001", () => new FG3001ThroughFactoryFix(), "public async Task<string?> ReadAsync(UserContext user) { /* a store */ IStore store = new Store(user); await Task.Yield(); return store.Read(\"a\"); }"),
        new("FG3005", () => new FG3005DropDisposalFix(), "public int Count(UserContext user) { using var socket = sockets.Get(user); /* counted */ return socket.Count; }"),
        new("FG3005", () => new FG3005DropDisposalFix(), "public void Close(UserContext user) { var socket = sockets.Get(user); socket.Dispose(); }"),
        new("FG3005", () => new FG3005DropDisposalFix(), "public async Task<string?> PeekAsync(UserContext user) { await using (var store = await stores.GetAsync(user)) { return store.Read(\"b\"); } }"),
        new("FG3006", () => new FG3006DisposeLeaseFix(), "public async Task<int> SumAsync(UserContext user) { await Task.Yield(); var lease = scopes.Enter(user); return sockets.Get(user).Count; }"),
        new("FG3006", () => new FG3006DisposeLeaseFix(), "public async Task EndAsync(ScopeLease<UserContext> lease) { await Task.Yield(); lease.DisposeAsync(); }"),
        new("FG3006", () => new FG3006DisposeLeaseFix(), "public async Task WarmUpAsync(UserContext user) { scopes.Enter(user); await Task.Yield(); }"),
        new("FG3006", () => new FG3006DisposeLeaseFix(), "public async Task LeaveAsync(UserContext user) { await Task.Yield(); scopes.EndAsync(user); /* for good */ }"),
        new("FG5001", () => new FG5001RethrowFix(), "public ISocket Try(UserContext user) { try { return sockets.Get(user); } catch (TimeoutException) { Console.WriteLine(\"no socket\"); return new FakeSocket(); } }"),
        new("FG5001", () => new FG5001RethrowFix(), "public async Task<IStore?> FindAsync(UserContext user) { try { return await stores.GetAsync(user); } catch (TimeoutException) { return null; } }"),
    ];
}
