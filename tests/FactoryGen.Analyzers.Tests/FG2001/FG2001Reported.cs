using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG2001;

/// <summary>Where the compiler rejects the code, too, its error is marked beside ours.</summary>
public sealed class FG2001Reported
{
    [Fact]
    public async Task Awaited()
    {
        var diagnostic = Assert.Single(await Declaration.ReportsAsync(Members.In("""
            async Task<int> CountAsync(UserContext user)
            {
                var socket = {|FG2001:{|CS1061:await sockets.Get(user)|}|};
                return socket.Count;
            }
            """)));
        Assert.Equal(
            "'SocketFactory.Get' is synchronous: its 'ISocket' is there when the call returns, and is no task: leave out 'await'",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Configured()
    {
        var diagnostic = Assert.Single(await Declaration.ReportsAsync(Members.In("""
            async Task<int> CountAsync(UserContext user) => ({|FG2001:await {|CS1929:sockets.Get(user)|}.ConfigureAwait(false)|}).Count;
            """)));
        Assert.Contains("leave out '.ConfigureAwait' and 'await'", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("int Count(UserContext user) => {|FG2001:sockets.Get(user).{|CS1061:Result|}|}.Count;")]
    [InlineData("int Count(UserContext user) => {|FG2001:sockets.Get(user).{|CS1061:GetAwaiter|}().GetResult()|}.Count;")]
    [InlineData("void Use(UserContext user) => {|FG2001:sockets.Get(user).{|CS1061:Wait|}()|};")]
    [InlineData("void Use(UserContext user) => {|FG2001:sockets.Get(user).{|CS1061:ContinueWith|}(socket => socket)|};")]
    public Task As_a_task(string member) => Members.ReportsAsync(member);

    [Fact]
    public Task Awaited_through_the_interface() => Members.ReportsAsync("""
        async Task<ISocket> OpenAsync(IScopedFactory<UserContext, ISocket> factory, UserContext user)
        {
            await Task.Yield();
            return {|FG2001:{|CS1061:await factory.Get(user)|}|};
        }
        """);

    [Fact]
    public Task Awaited_through_a_local() => Members.ReportsAsync("""
        async Task<int> CountAsync(UserContext user)
        {
            var opening = sockets.Get(user);
            var socket = {|FG2001:{|CS1061:await opening|}|};
            return socket.Count;
        }
        """);

    [Fact]
    public Task Awaited_from_a_field() => Members.ReportsAsync("""
        private ISocket? _socket;

        async Task<int> CountAsync(UserContext user)
        {
            _socket = sockets.Get(user);
            return ({|FG2001:{|CS1061:await _socket|}|}).Count;
        }
        """);

    [Fact]
    public Task Awaited_as_dynamic() => Members.ReportsAsync("""
        async Task<int> CountAsync(UserContext user)
        {
            dynamic socket = {|FG2001:await (dynamic)sockets.Get(user)|};
            return socket.Count;
        }
        """);

    [Fact]
    public Task Awaited_through_a_dynamic_local() => Members.ReportsAsync("""
        async Task<int> CountAsync(UserContext user)
        {
            dynamic opening = sockets.Get(user);
            var socket = {|FG2001:await opening|};
            return socket.Count;
        }
        """);

    [Fact]
    public Task Configured_through_a_dynamic_local() => Members.ReportsAsync("""
        async Task<int> CountAsync(UserContext user)
        {
            dynamic opening = sockets.Get(user);
            var socket = {|FG2001:await opening.ConfigureAwait(false)|};
            return socket.Count;
        }
        """);

    [Fact]
    public Task Awaited_through_an_extension_of_everything() => Members.ReportsAsync("", """
        namespace Rooms
        {
            // Not in reach of the declarations: there it would be FG1013's.
            public static class AwaitAnything
            {
                public static TaskAwaiter<T> GetAwaiter<T>(this T value) => Task.FromResult(value).GetAwaiter();
            }

            public sealed class Room(SocketFactory sockets)
            {
                public async Task<int> CountAsync(UserContext user)
                {
                    var socket = {|FG2001:await sockets.Get(user)|};
                    return socket.Count + {|FG2001:sockets.Get(user).GetAwaiter().GetResult()|}.Count;
                }
            }
        }
        """);

    [Fact]
    public Task Awaited_as_a_task_that_it_is_cast_to() => Members.ReportsAsync("""
        async Task<ISocket> OpenAsync(UserContext user)
        {
            await Task.Yield();
            return {|FG2001:await (Task<ISocket>)sockets.Get(user)|};
        }
        """);

    [Fact]
    public Task Awaited_through_a_delegate() => Members.ReportsAsync("""
        async Task<int> CountAsync(UserContext user)
        {
            var open = sockets.Get;
            return ({|FG2001:{|CS1061:await open(user)|}|}).Count;
        }
        """);

    [Fact]
    public Task Awaited_if_there_is_a_factory() => Members.ReportsAsync("""
        async Task<ISocket?> OpenAsync(SocketFactory? factory, UserContext user)
        {
            await Task.Yield();
            return {|FG2001:{|CS1061:await factory?.Get(user)|}|};
        }
        """);

    [Fact]
    public Task Awaited_all_together() => Members.ReportsAsync("""
        async Task WarmAsync(IEnumerable<UserContext> users)
        {
            ISocket[] all = users.Select(user => sockets.Get(user)).ToArray();
            await {|FG2001:Task.WhenAll({|CS1503:all|})|};
        }
        """);

    [Fact]
    public Task Awaited_one_beside_the_other() => Members.ReportsAsync("""
        async Task WarmAsync(UserContext user)
        {
            await {|FG2001:Task.WhenAll(stores.GetAsync(user), {|CS1503:sockets.Get(user)|})|};
        }
        """);

    [Fact]
    public async Task The_entry_point_of_the_other_colour()
    {
        var diagnostic = Assert.Single(await Declaration.ReportsAsync(Members.In("""
            async Task<int> CountAsync(UserContext user, CancellationToken token) => ({|FG2001:await sockets.{|CS1061:GetAsync|}(user, token)|}).Count;
            """)));
        Assert.StartsWith("'SocketFactory' is synchronous", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
