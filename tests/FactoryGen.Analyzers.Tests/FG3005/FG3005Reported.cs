using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG3005;

public sealed class FG3005Reported
{
    [Fact]
    public Task A_using_declaration() => Members.ReportsAsync("""
        int Count(UserContext user)
        {
            {|FG3005:using|} var socket = sockets.Get(user);
            return socket.Count;
        }
        """);

    [Fact]
    public Task A_using_statement() => Members.ReportsAsync("""
        int Count(UserContext user)
        {
            {|FG3005:using|} (ISocket socket = sockets.Get(user))
            {
                return socket.Count;
            }
        }
        """);

    [Fact]
    public Task A_using_without_name() => Members.ReportsAsync("""
        void Use(UserContext user)
        {
            {|FG3005:using|} (sockets.Get(user))
            {
            }
        }
        """);

    [Fact]
    public Task An_awaited_using() => Members.ReportsAsync("""
        async Task<string?> ReadAsync(UserContext user)
        {
            {|FG3005:await|} using var store = await stores.GetAsync(user);
            return store.Read("a");
        }
        """);

    [Fact]
    public Task An_awaited_using_without_context() => Members.ReportsAsync("""
        async Task ReadAsync(UserContext user)
        {
            var store = await stores.GetAsync(user);
            {|FG3005:await|} using (store.ConfigureAwait(false))
            {
            }
        }
        """);

    [Fact]
    public Task Dispose() => Members.ReportsAsync("""
        void Use(UserContext user)
        {
            var socket = sockets.Get(user);
            {|FG3005:socket.Dispose()|};
        }
        """);

    [Fact]
    public Task Dispose_of_what_may_be_there() => Members.ReportsAsync("""
        void Use(UserContext user)
        {
            ISocket? socket = sockets.Get(user);
            socket?{|FG3005:.Dispose()|};
        }
        """);

    [Fact]
    public Task DisposeAsync() => Members.ReportsAsync("""
        async Task UseAsync(UserContext user)
        {
            var store = await stores.GetAsync(user);
            await {|FG3005:store.DisposeAsync()|};
        }
        """);

    [Fact]
    public Task In_a_finally() => Members.ReportsAsync("""
        void Use(UserContext user)
        {
            ISocket? socket = null;
            try
            {
                socket = sockets.Get(user);
            }
            finally
            {
                socket?{|FG3005:.Dispose()|};
            }
        }
        """);

    [Fact]
    public Task Through_as() => Members.ReportsAsync("""
        void Use(UserContext user)
        {
            object socket = sockets.Get(user);
            (socket as IDisposable)?{|FG3005:.Dispose()|};
        }
        """);

    [Fact]
    public Task Through_a_cast() => Members.ReportsAsync("""
        void Use(UserContext user)
        {
            object socket = sockets.Get(user);
            {|FG3005:((IDisposable)socket).Dispose()|};
        }
        """);

    [Fact]
    public Task Through_a_pattern() => Members.ReportsAsync("""
        void Use(UserContext user)
        {
            object socket = sockets.Get(user);
            if (socket is IDisposable disposable)
            {
                {|FG3005:disposable.Dispose()|};
            }
        }
        """);

    [Fact]
    public Task A_parameter() => Members.ReportsAsync("""
        void Use(ISocket socket) => {|FG3005:socket.Dispose()|};
        """);

    [Fact]
    public Task A_field() => Members.ReportsAsync("""

        """, """
        public sealed class Handler(ISocket socket) : IDisposable
        {
            private readonly ISocket _socket = socket;

            public void Dispose() => {|FG3005:_socket.Dispose()|};
        }
        """);

    [Fact]
    public Task A_method_that_disposes() => Members.ReportsAsync("""
        Action Use(UserContext user)
        {
            var socket = sockets.Get(user);
            return {|FG3005:socket.Dispose|};
        }
        """);

    [Fact]
    public Task In_a_lambda() => Members.ReportsAsync("""
        async Task<Func<ValueTask>> UseAsync(UserContext user)
        {
            var store = await stores.GetAsync(user);
            return () => {|FG3005:store.DisposeAsync()|};
        }
        """);

    [Fact]
    public Task Handed_to_who_disposes() => Members.ReportsAsync("""
        void Use(UserContext user, List<IDisposable> cleanup) => cleanup.Add({|FG3005:sockets.Get(user)|});
        """);

    [Fact]
    public Task Each_of_several() => Members.ReportsAsync("""
        void Use(IEnumerable<UserContext> users)
        {
            foreach (var socket in users.Select(user => sockets.Get(user)))
            {
                {|FG3005:socket.Dispose()|};
            }
        }
        """);

    [Fact]
    public Task Handed_to_who_disposes_several() => Members.ReportsAsync("""
        void Use(UserContext user) => Cleanup.DisposeAll({|FG3005:sockets.Get(user)|}, new System.IO.MemoryStream());
        """, """
        public static class Cleanup
        {
            public static void DisposeAll(params IDisposable[] all) => Array.ForEach(all, one => one.Dispose());
        }
        """);
}
