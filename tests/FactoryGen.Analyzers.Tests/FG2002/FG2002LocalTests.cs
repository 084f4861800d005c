using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG2002;

/// <summary>The local that is handed out as a task is used for something else, too.</summary>
public sealed class FG2002LocalTests
{
    [Theory]
    [InlineData("Task<ISocket> OpenAsync(UserContext user) { var socket = sockets.Get(user); Console.WriteLine(socket.Count); return {|FG2002:Task.FromResult(socket)|}; }")]
    [InlineData("ValueTask<ISocket> OpenAsync(UserContext user) { var socket = sockets.Get(user); Console.WriteLine(socket.Count); return {|FG2002:new(socket)|}; }")]
    [InlineData("async Task<ISocket> OpenAsync(UserContext user) { var socket = {|FG2002:sockets.Get(user)|}; Console.WriteLine(socket.Count); return socket; }")]
    [InlineData("Task<ISocket> OpenAsync(UserContext user) { var socket = sockets.Get(user); if (socket.Count > 1) { return {|FG2002:Task.FromResult(socket)|}; } return Task.FromResult(socket); }")]
    [InlineData("Task<ISocket> OpenAsync(UserContext user) { ISocket socket; lock (sockets) { socket = sockets.Get(user); } return {|FG2002:Task.FromResult(socket)|}; }")]
    [InlineData("Task<ISocket> OpenAsync(UserContext user) { ISocket? socket = null; socket = sockets.Get(user); return {|FG2002:Task.FromResult(socket)|}; }")]
    [InlineData("Task<ISocket> OpenAsync(UserContext user) { var socket = sockets.Get(user); var same = socket; Console.WriteLine(socket.Count); return {|FG2002:Task.FromResult(same)|}; }")]
    [InlineData("Task<ISocket> OpenAsync(UserContext user) { var socket = sockets.Get(user); var opening = {|FG2002:Task.FromResult(socket)|}; Console.WriteLine(opening.Id); return opening; }")]
    [InlineData("async Task<ISocket> OpenAsync(UserContext user) { var socket = await {|FG2002:Task.Run(() => sockets.Get(user))|}; Console.WriteLine(socket.Count); return socket; }")]
    public Task In_one_line(string member) => Members.ReportsAsync(member);

    [Theory]
    [InlineData("Task<int> CountAsync(UserContext user) { var socket = sockets.Get(user); Console.WriteLine(socket.Count); return Task.FromResult(socket.Count); }")]
    [InlineData("async Task<ISocket> OpenAsync(UserContext user) { var socket = sockets.Get(user); await socket.SendAsync(\"hello\"); return socket; }")]
    [InlineData("Task OpenAsync(UserContext user) { var socket = sockets.Get(user); Console.WriteLine(socket.Count); return socket.SendAsync(\"hello\"); }")]
    [InlineData("ISocket Open(UserContext user) { var socket = sockets.Get(user); Console.WriteLine(socket.Count); return socket; }")]
    [InlineData("async Task<ISocket> OpenAsync(UserContext user) { var socket = sockets.Get(user); await foreach (var text in TextsAsync()) { await socket.SendAsync(text); } return socket; } static async IAsyncEnumerable<string> TextsAsync() { await Task.Yield(); yield return \"hello\"; }")]
    [InlineData("Task<ISocket> OpenAsync(UserContext user) { var socket = sockets.Get(user); return socket.SendAsync(\"hello\").ContinueWith(_ => socket, TaskScheduler.Default); }")]
    [InlineData("Task<ISocket> OpenAsync(UserContext user, ISocket other) { var socket = sockets.Get(user); if (socket.Count == 0) { socket = other; } return Task.FromResult(socket); }")]
    [InlineData("Task<ISocket> OpenAsync(UserContext user, Func<ISocket, Task<ISocket>> check) { var socket = sockets.Get(user); return socket.Count > 0 ? Task.FromResult(socket) : check(socket); }")]
    [InlineData("async Task<int> CountAsync(UserContext user) { var socket = sockets.Get(user); Func<Task<ISocket>> open = () => Task.FromResult(socket); return (await open()).Count; }")]
    [InlineData("async Task<Flags> LoadAsync(UserContext user) { var loaded = flags.Get(user); await Task.Delay(1); return loaded; }")]
    public Task What_is_no_second_entry_point(string member) => Members.IsFineAsync(member);

    [Fact]
    public Task What_is_made_of_it_is_something_else() => Members.IsFineAsync("""
        ValueTask<Flags> LoadAsync(UserContext user)
        {
            var loaded = flags.Get(user);
            Console.WriteLine(loaded.Owner);
            var copy = Copy(loaded);
            return ValueTask.FromResult(copy);
        }

        static Flags Copy(Flags one) => one;
        """);
}
