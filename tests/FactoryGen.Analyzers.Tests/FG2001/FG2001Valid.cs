using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG2001;

public sealed class FG2001Valid
{
    [Fact]
    public Task Used_as_it_is_in_asynchronous_code() => Members.IsFineAsync("""
        async Task<int> CountAsync(UserContext user)
        {
            var socket = sockets.Get(user);
            await socket.SendAsync("hello");
            await sockets.Get(user).SendAsync("again").ConfigureAwait(false);
            return socket.Count;
        }
        """);

    [Fact]
    public Task Awaited_from_an_asynchronous_factory() => Members.IsFineAsync("""
        async Task<string?> ReadAsync(UserContext user)
        {
            var store = await stores.GetAsync(user).ConfigureAwait(false);
            return store.Read("key");
        }
        """);

    [Fact]
    public Task A_service_that_has_such_members_itself() => Members.IsFineAsync("""
        async Task<int> SumAsync(QueryFactory queries, UserContext user)
        {
            var query = queries.Get(user);
            query.Wait();
            return query.Result + queries.Get(user).Result + await query.ConfigureAwait(true);
        }
        """, """
        public interface IQuery
        {
            int Result { get; }
            void Wait();
            Task<int> ConfigureAwait(bool keep);
        }

        [ScopedFactory(typeof(IQuery))]
        public sealed class Query(UserContext user) : IQuery
        {
            public int Result => user.UserId.Length;
            public void Wait() { }
            public Task<int> ConfigureAwait(bool keep) => Task.FromResult(1);
        }
        """);

    [Fact]
    public Task An_extension_of_the_users_own() => Members.IsFineAsync("""
        int Count(UserContext user) => sockets.Get(user).Result();
        """, """
        public static class SocketExtensions
        {
            public static int Result(this ISocket socket) => socket.Count;
        }
        """);

    [Fact]
    public Task Something_else_that_is_dynamic() => Members.IsFineAsync("""
        async Task<int> CountAsync(UserContext user)
        {
            dynamic socket = sockets.Get(user);
            dynamic sending = socket.SendAsync("hello");
            await sending;
            return socket.Count;
        }
        """);

    [Fact]
    public Task A_get_of_something_else() => Members.IsFineAsync("""
        async Task<int> CountAsync(Registry registry, UserContext user) => await registry.Get(user);
        """, """
        public sealed class Registry
        {
            public Task<int> Get(UserContext user) => Task.FromResult(user.UserId.Length);
        }
        """);

    [Fact]
    public Task Tasks_of_the_same_service_that_something_else_makes() => Members.IsFineAsync("""
        async Task<int> CountAsync(Func<UserContext, Task<ISocket>> connect, UserContext user)
        {
            var both = await Task.WhenAll(connect(user), connect(user));
            return both.Length + (await connect(user)).Count;
        }
        """);
}
