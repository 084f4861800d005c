using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG2002;

public sealed class FG2002Reported
{
    [Fact]
    public async Task Wrapped_in_a_finished_task()
    {
        var diagnostic = Assert.Single(await Declaration.ReportsAsync(Members.In("""
            public Task<ISocket> OpenAsync(UserContext user) => {|FG2002:Task.FromResult(sockets.Get(user))|};
            """)));
        Assert.Equal(
            "'OpenAsync' hands out a task of 'ISocket', which 'SocketFactory.Get' returns at once: two entry points of different colour; return the 'ISocket' itself, or let callers use the factory",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("async Task<ISocket> OpenAsync(UserContext user) => await {|FG2002:Task.FromResult(sockets.Get(user))|};")]
    [InlineData("async Task<ISocket> OpenAsync(UserContext user) => await {|FG2002:Task.FromResult(sockets.Get(user))|}.ConfigureAwait(false);")]
    [InlineData("Task<ISocket> OpenAsync(UserContext user) => {|FG2002:Task.FromResult<ISocket>(sockets.Get(user))|};")]
    [InlineData("ValueTask<ISocket> OpenAsync(UserContext user) => {|FG2002:ValueTask.FromResult(sockets.Get(user))|};")]
    [InlineData("ValueTask<ISocket> OpenAsync(UserContext user) => {|FG2002:new ValueTask<ISocket>(sockets.Get(user))|};")]
    [InlineData("ValueTask<ISocket> OpenAsync(UserContext user) => {|FG2002:new(sockets.Get(user))|};")]
    [InlineData("Task<ISocket> OpenAsync(UserContext user) => {|FG2002:Task.Run(() => sockets.Get(user))|};")]
    [InlineData("async Task<ISocket> OpenAsync(UserContext user) => await {|FG2002:Task.Run(() => sockets.Get(user))|};")]
    [InlineData("Task<ISocket> OpenAsync(UserContext user) => {|FG2002:Task.Factory.StartNew(() => sockets.Get(user))|};")]
    [InlineData("async Task<ISocket> OpenAsync(UserContext user) => {|FG2002:sockets.Get(user)|};")]
    [InlineData("async ValueTask<ISocket> OpenAsync(UserContext user) => {|FG2002:sockets.Get(user)|};")]
    public Task In_one_line(string member) => Members.ReportsAsync(member);

    [Fact]
    public Task In_an_async_method_that_only_silences_the_compiler() => Members.ReportsAsync("""
        async Task<ISocket> OpenAsync(UserContext user)
        {
            ArgumentNullException.ThrowIfNull(user);
            await Task.CompletedTask;
            return {|FG2002:sockets.Get(user)|};
        }
        """);

    [Fact]
    public Task Through_a_local() => Members.ReportsAsync("""
        Task<ISocket> OpenAsync(UserContext user)
        {
            var socket = sockets.Get(user);
            return {|FG2002:Task.FromResult(socket)|};
        }
        """);

    [Fact]
    public Task Through_a_local_task() => Members.ReportsAsync("""
        Task<ISocket> OpenAsync(UserContext user)
        {
            var opening = {|FG2002:Task.FromResult(sockets.Get(user))|};
            return opening;
        }
        """);

    [Fact]
    public Task By_a_property() => Members.ReportsAsync("""

        """, """
        public sealed class Room(SocketFactory sockets, UserContext user)
        {
            public Task<ISocket> Socket => {|FG2002:Task.FromResult(sockets.Get(user))|};
        }
        """);

    [Fact]
    public Task By_a_local_function() => Members.ReportsAsync("""
        async Task<int> CountAsync(UserContext user)
        {
            return (await OpenAsync()).Count;

            Task<ISocket> OpenAsync() => {|FG2002:Task.FromResult(sockets.Get(user))|};
        }
        """);

    [Fact]
    public Task By_a_lambda_of_ones_own() => Members.ReportsAsync("""
        public Func<UserContext, Task<ISocket>> Open => user => {|FG2002:Task.FromResult(sockets.Get(user))|};

        public Func<UserContext, Task<ISocket>> Opener { get; } = user => {|FG2002:Task.FromResult(Factories.Sockets.Get(user))|};
        """);

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
    public Task Through_a_local_that_is_used_besides(string member) => Members.ReportsAsync(member);

    [Theory]
    [InlineData("{|FG2002:completion.SetResult(sockets.Get(user))|}; return completion.Task;")]
    [InlineData("{|FG2002:completion.TrySetResult(sockets.Get(user))|}; return completion.Task;")]
    [InlineData("var socket = sockets.Get(user); Console.WriteLine(socket.Count); {|FG2002:completion.SetResult(socket)|}; return completion.Task;")]
    [InlineData("var opening = completion.Task; {|FG2002:completion.SetResult(sockets.Get(user))|}; return opening;")]
    [InlineData("try { {|FG2002:completion.SetResult(sockets.Get(user))|}; } catch (InvalidOperationException error) { completion.SetException(error); } return completion.Task;")]
    [InlineData("if (user.UserId.Length > 100) { completion.SetCanceled(default); } else { {|FG2002:completion.SetResult(sockets.Get(user))|}; } return completion.Task;")]
    public Task By_a_completion_source_at_once(string body) => Members.ReportsAsync($$"""
        Task<ISocket> OpenAsync(UserContext user)
        {
            var completion = new TaskCompletionSource<ISocket>(TaskCreationOptions.RunContinuationsAsynchronously);
            {{body}}
        }
        """);

    [Fact]
    public Task By_a_completion_source_that_it_awaits_itself() => Members.ReportsAsync("""
        async Task<ISocket> OpenAsync(UserContext user)
        {
            var completion = new TaskCompletionSource<ISocket>();
            {|FG2002:completion.SetResult(sockets.Get(user))|};
            return await completion.Task.ConfigureAwait(false);
        }
        """);
}
