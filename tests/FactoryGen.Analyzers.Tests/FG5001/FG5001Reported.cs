using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG5001;

public sealed class FG5001Reported
{
    [Fact]
    public Task A_catch_that_returns_a_fake() => Members.ReportsAsync("""
        ISocket Open(UserContext user)
        {
            try
            {
                return sockets.Get(user);
            }
            catch (Exception)
            {
                {|FG5001:return new FakeSocket();|}
            }
        }
        """);

    [Fact]
    public Task A_catch_with_a_filter() => Members.ReportsAsync("""
        ISocket Open(UserContext user)
        {
            try
            {
                return sockets.Get(user);
            }
            catch (InvalidOperationException flaw) when (flaw.Message.Length > 3)
            {
                Console.WriteLine(flaw);
                {|FG5001:return FakeSocket.Instance;|}
            }
        }
        """);

    [Fact]
    public Task A_catch_that_assigns_a_fake() => Members.ReportsAsync("""
        async Task<string?> ReadAsync(UserContext user)
        {
            IStore store;
            try
            {
                store = await stores.GetAsync(user);
            }
            catch
            {
                {|FG5001:store = new FakeStore()|};
            }

            return store.Read("a");
        }
        """);

    [Fact]
    public Task A_catch_that_returns_null() => Members.ReportsAsync("""
        async Task<IStore?> OpenAsync(UserContext user)
        {
            try
            {
                return await stores.GetAsync(user);
            }
            catch (TimeoutException)
            {
                {|FG5001:return null;|}
            }
        }
        """);

    [Fact]
    public Task A_catch_that_assigns_null() => Members.ReportsAsync("""
        ISocket? Open(UserContext user)
        {
            ISocket? socket;
            try
            {
                socket = sockets.Get(user);
            }
            catch (TimeoutException)
            {
                {|FG5001:socket = default|};
            }

            return socket;
        }
        """);

    [Fact]
    public Task A_catch_that_returns_a_task_of_a_fake() => Members.ReportsAsync("""
        Task<IStore> OpenAsync(UserContext user)
        {
            try
            {
                return {|FG2005:stores.GetAsync(user)|};
            }
            catch (TimeoutException)
            {
                {|FG5001:return Task.FromResult<IStore>(new FakeStore());|}
            }
        }
        """);

    [Fact]
    public Task A_catch_around_a_method_that_asks() => Members.ReportsAsync("""
        ISocket Open(UserContext user)
        {
            try
            {
                return Find(user);
            }
            catch (TimeoutException)
            {
                {|FG5001:return new FakeSocket();|}
            }
        }

        private ISocket Find(UserContext user) => sockets.Get(user);
        """);

    [Fact]
    public Task A_coalesce() => Members.ReportsAsync("""
        ISocket Open(IServiceProvider services) => {|FG5001:services.GetService<ISocket>() ?? new FakeSocket()|};
        """);

    [Fact]
    public Task A_coalesce_with_a_null_object() => Members.ReportsAsync("""
        ISocket Open(ISocket? socket) => {|FG5001:socket ?? FakeSocket.Instance|};
        """);

    [Fact]
    public Task A_later_coalesce() => Members.ReportsAsync("""
        ISocket Open(UserContext user)
        {
            ISocket? socket = null;
            try
            {
                socket = sockets.Get(user);
            }
            catch (InvalidOperationException flaw)
            {
                Console.WriteLine(flaw);
            }

            return {|FG5001:socket ??= new FakeSocket()|};
        }
        """);

    [Fact]
    public Task A_look_for_null() => Members.ReportsAsync("""
        ISocket Open(ISocket? socket) => socket is null ? {|FG5001:new FakeSocket()|} : socket;
        """);

    [Fact]
    public Task A_statement_after_a_look_for_null() => Members.ReportsAsync("""
        ISocket Open(ISocket? socket)
        {
            if (socket == null)
            {
                socket = {|FG5001:new FakeSocket()|};
            }

            return socket;
        }
        """);

    [Fact]
    public Task A_switch() => Members.ReportsAsync("""
        ISocket Open(ISocket? socket) => socket switch { {|FG5001:null => new FakeSocket()|}, _ => socket };
        """);

    [Fact]
    public Task A_task_that_failed() => Members.ReportsAsync("""
        async Task<IStore> OpenAsync(UserContext user)
        {
            var opening = stores.GetAsync(user);
            await Task.WhenAny(opening);
            return opening.IsFaulted ? {|FG5001:new FakeStore()|} : await opening;
        }
        """);

    [Fact]
    public Task A_continuation() => Members.ReportsAsync("""
        Task<IStore> OpenAsync(UserContext user) => stores.GetAsync(user).ContinueWith(task => task.IsFaulted ? {|FG5001:new FakeStore()|} : task.GetAwaiter().GetResult(), TaskScheduler.Default);
        """);

    [Fact]
    public Task After_the_last_attempt() => Members.ReportsAsync("""
        ISocket Open(UserContext user)
        {
            for (var attempt = 0; attempt < 3; attempt++)
            {
                try
                {
                    return sockets.Get(user);
                }
                catch (TimeoutException flaw)
                {
                    Console.WriteLine(flaw);
                }
            }

            {|FG5001:return new FakeSocket();|}
        }
        """);

    [Fact]
    public Task Because_a_flag_says_so() => Members.ReportsAsync("""
        ISocket Open(UserContext user)
        {
            ISocket? socket = null;
            var failed = false;
            try
            {
                socket = sockets.Get(user);
            }
            catch (TimeoutException)
            {
                failed = true;
            }

            if (failed)
            {
                {|FG5001:socket = new FakeSocket()|};
            }

            return socket!;
        }
        """);

    [Fact]
    public Task A_helper() => Members.ReportsAsync("""
        ISocket Open(UserContext user) => Safe.Get(() => sockets.Get(user), () => {|FG5001:new FakeSocket()|});
        """, """
        public static class Safe
        {
            public static T Get<T>(Func<T> create, Func<T> fallback)
            {
                try
                {
                    return create();
                }
                catch (InvalidOperationException)
                {
                    return fallback();
                }
            }
        }
        """);

    [Fact]
    public Task A_helper_by_its_name() => Members.ReportsAsync("""
        ISocket Open(UserContext user, IPolicies policies) => policies.WithFallback<ISocket>(() => sockets.Get(user), {|FG5001:new FakeSocket()|});
        """, """
        public interface IPolicies
        {
            T WithFallback<T>(Func<T> create, T fallback);
        }
        """);

    [Fact]
    public Task A_catch_that_hands_a_fake_to_somebody() => Members.ReportsAsync("""
        private readonly Dictionary<string, ISocket> _all = [];

        void Open(UserContext user)
        {
            try
            {
                _all.Add(user.UserId, sockets.Get(user));
            }
            catch (TimeoutException)
            {
                _all.Add(user.UserId, {|FG5001:new FakeSocket()|});
            }
        }
        """);

    [Fact]
    public Task A_catch_that_asks_a_method_for_a_fake() => Members.ReportsAsync("""
        private static ISocket MakeFake() => new FakeSocket();

        ISocket Open(UserContext user)
        {
            try
            {
                return sockets.Get(user);
            }
            catch (TimeoutException)
            {
                {|FG5001:return MakeFake();|}
            }
        }
        """);

    [Fact]
    public Task Around_a_call_of_the_service() => Members.ReportsAsync("""
        ISocket Check(ISocket socket)
        {
            try
            {
                _ = socket.Count;
                return socket;
            }
            catch (TimeoutException)
            {
                {|FG5001:return new FakeSocket();|}
            }
        }
        """);

    [Fact]
    public Task Null_behind_a_catch_that_swallows() => Members.ReportsAsync("""
        ISocket? Open(UserContext user)
        {
            try
            {
                return sockets.Get(user);
            }
            catch (TimeoutException)
            {
                Console.WriteLine("no socket");
            }

            {|FG5001:return null;|}
        }
        """);

    [Fact]
    public Task A_local_that_is_still_null() => Members.ReportsAsync("""
        ISocket? Open(UserContext user)
        {
            ISocket? socket = null;
            try
            {
                socket = sockets.Get(user);
            }
            catch (TimeoutException)
            {
                Console.WriteLine("no socket");
            }

            {|FG5001:return socket;|}
        }
        """);

    [Fact]
    public Task A_switch_with_a_discard() => Members.ReportsAsync("""
        ISocket Open(ISocket? socket) => socket switch { { } found => found, {|FG5001:_ => new FakeSocket()|} };
        """);

    [Fact]
    public Task A_pattern() => Members.ReportsAsync("""
        ISocket Open(IServiceProvider services) => services.GetService<ISocket>() is { } socket ? socket : {|FG5001:new FakeSocket()|};
        """);

    [Fact]
    public Task Behind_a_look_that_returns() => Members.ReportsAsync("""
        ISocket Open(ISocket? socket)
        {
            if (socket is not null)
            {
                return socket;
            }

            return {|FG5001:new FakeSocket()|};
        }
        """);

    [Fact]
    public Task Who_is_not_found() => Members.ReportsAsync("""
        ISocket Open(Dictionary<string, ISocket> all, string user) => all.TryGetValue(user, out var socket) ? socket : {|FG5001:new FakeSocket()|};
        """);

    [Fact]
    public Task An_initialiser_that_goes_on_with_a_fake() => Members.ReportsAsync("""

        """, """
        public interface IClient;

        public sealed class HttpClient : IClient
        {
            public static Task<IClient> ConnectAsync() => Task.FromResult<IClient>(new HttpClient());
        }

        public sealed class FakeClient : IClient;

        [ScopedFactory]
        public sealed class Agent(UserContext user)
        {
            private IClient? _client;

            public string Owner => user.UserId + _client;

            [AsyncInitializer]
            public async Task ConnectAsync()
            {
                try
                {
                    _client = await HttpClient.ConnectAsync();
                }
                catch (TimeoutException)
                {
                    {|FG5001:_client = new FakeClient()|};
                }
            }
        }
        """);
}
