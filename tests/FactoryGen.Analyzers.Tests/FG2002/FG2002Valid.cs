using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG2002;

public sealed class FG2002Valid
{
    private const string Openers = """
        public interface IOpener
        {
            Task<ISocket> OpenAsync(UserContext user);
        }

        public abstract class Opener
        {
            public abstract Task<ISocket> OpenAsync(UserContext user);
        }
        """;

    [Fact]
    public Task What_an_interface_demands() => Members.IsFineAsync("", Openers + """


        public sealed class SocketOpener(SocketFactory sockets) : IOpener
        {
            public Task<ISocket> OpenAsync(UserContext user) => Task.FromResult(sockets.Get(user));
        }

        public sealed class QuietOpener(SocketFactory sockets) : IOpener
        {
            Task<ISocket> IOpener.OpenAsync(UserContext user) => Task.FromResult(sockets.Get(user));
        }
        """);

    [Fact]
    public Task What_a_base_class_demands() => Members.IsFineAsync("", Openers + """


        public sealed class SocketOpener(SocketFactory sockets) : Opener
        {
            public override async Task<ISocket> OpenAsync(UserContext user)
            {
                await Task.CompletedTask;
                return sockets.Get(user);
            }
        }
        """);

    [Fact]
    public Task What_derived_classes_may_do_otherwise() => Members.IsFineAsync("""
        public virtual Task<ISocket> OpenAsync(UserContext user) => Task.FromResult(sockets.Get(user));
        """);

    [Fact]
    public Task What_an_api_asks_for() => Members.IsFineAsync("""
        Task<int> CountAsync(UserContext user) => UseAsync(() => Task.FromResult(sockets.Get(user)));

        Task<int> CountLaterAsync(UserContext user) => UseAsync(async () => sockets.Get(user));

        static async Task<int> UseAsync(Func<Task<ISocket>> open) => (await open()).Count;
        """);

    [Fact]
    public Task After_something_that_takes_time() => Members.IsFineAsync("""
        async Task<ISocket> OpenAsync(UserContext user)
        {
            var store = await stores.GetAsync(user);
            Console.WriteLine(store.Read("motd"));
            return sockets.Get(user);
        }
        """);

    [Fact]
    public Task Before_something_that_takes_time() => Members.IsFineAsync("""
        async Task<ISocket> OpenAsync(UserContext user)
        {
            var socket = sockets.Get(user);
            await socket.SendAsync("hello");
            return socket;
        }
        """);

    [Fact]
    public Task With_a_lease_that_is_awaited() => Members.IsFineAsync("""
        async Task<ISocket> OpenAsync(UserContext user)
        {
            await using var lease = scopes.Enter(user);
            return sockets.Get(user);
        }
        """);

    [Fact]
    public Task One_way_of_several() => Members.IsFineAsync("""
        Task<ISocket> OpenAsync(UserContext user, Func<UserContext, Task<ISocket>> connect)
        {
            if (user.DisplayName.Length > 0)
            {
                return connect(user);
            }

            return Task.FromResult(sockets.Get(user));
        }

        Task<ISocket> FindAsync(UserContext user, Func<UserContext, Task<ISocket>> connect) =>
            user.DisplayName.Length > 0 ? connect(user) : Task.FromResult(sockets.Get(user));
        """);

    [Fact]
    public Task Together_with_real_tasks() => Members.IsFineAsync("""
        async Task<int> CountAsync(UserContext user, Func<UserContext, Task<ISocket>> connect)
        {
            var both = await Task.WhenAll(connect(user), Task.FromResult(sockets.Get(user)));
            return both.Length;
        }
        """);

    [Fact]
    public Task Off_the_thread_of_the_window() => Members.IsFineAsync("""
        async Task<int> CountAsync(UserContext user)
        {
            var socket = await Task.Run(() => sockets.Get(user));
            return socket.Count;
        }
        """);

    [Fact]
    public Task Another_result() => Members.IsFineAsync("""
        Task<int> CountAsync(UserContext user) => Task.FromResult(sockets.Get(user).Count);
        """);

    [Fact]
    public Task What_is_on_its_way_out() => Members.IsFineAsync("""
        [Obsolete("Use SocketFactory.Get. Goes on 2027-06-01.")]
        public Task<ISocket> OpenAsync(UserContext user) => Task.FromResult(sockets.Get(user));
        """);

    [Fact]
    public Task An_asynchronous_factory() => Members.IsFineAsync("""
        Task<IStore> OpenAsync(UserContext user) => stores.GetAsync(user);
        """);
}
