using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG3004;

public sealed class FG3004Valid
{
    [Fact]
    public Task A_singleton_with_the_factory() => Members.IsFineAsync("""
        void Configure(IServiceCollection services) => services.AddSingleton<Broadcaster>();
        """, """
        public sealed class Broadcaster(SocketFactory sockets)
        {
            public int CountOf(UserContext user) => sockets.Get(user).Count;
        }
        """);

    [Fact]
    public Task A_singleton_with_a_delegate() => Members.IsFineAsync("""
        void Configure(IServiceCollection services) => services.AddSingleton<Broadcaster>();
        """, """
        public sealed class Broadcaster(Func<UserContext, ISocket> find)
        {
            public int CountOf(UserContext user) => find(user).Count;
        }
        """);

    [Fact]
    public Task A_cache_by_user() => Members.IsFineAsync("""
        private readonly ConcurrentDictionary<string, Task<IStore>> _all = new();

        Task<IStore> GetAsync(UserContext user) => _all.GetOrAdd(user.UserId, _ => stores.GetAsync(user));
        """);

    [Fact]
    public Task An_object_of_one_user() => Members.IsFineAsync("""
        void Configure(IServiceCollection services) => services.AddScoped<Handler>();
        """, """
        public sealed class Handler
        {
            private readonly ISocket _socket;

            public Handler(UserContext user, SocketFactory sockets) => _socket = sockets.Get(user);

            public int Count => _socket.Count;
        }
        """);

    [Fact]
    public Task An_object_that_is_opened_once() => Members.IsFineAsync("""

        """, """
        public sealed class Handler(UserContext user, StoreFactory stores)
        {
            private IStore? _store;

            public async Task<IStore> OpenAsync() => _store ??= await stores.GetAsync(user);
        }
        """);

    [Fact]
    public Task An_object_that_is_made_asynchronously() => Members.IsFineAsync("""

        """, """
        public sealed class Handler
        {
            private readonly IStore _store;

            private Handler(IStore store) => _store = store;

            public static async Task<Handler> CreateAsync(UserContext user, StoreFactory stores) => new(await stores.GetAsync(user));

            public string? Read(string key) => _store.Read(key);
        }
        """);

    [Fact]
    public Task Another_service_of_the_same_user() => Members.IsFineAsync("""

        """, """
        [ScopedFactory]
        public sealed class Agent(UserContext user, ISocket socket)
        {
            private ISocket? _other;

            public string Owner => user.UserId;

            public ISocket Socket => _other ??= socket;
        }
        """);

    [Fact]
    public Task A_scoped_handler() => Members.IsFineAsync("""
        void Configure(IServiceCollection services) => services.AddScoped<Handler>().AddTransient<Handler>();
        """, """
        public sealed class Handler(ISocket socket)
        {
            public int Count => socket.Count;
        }
        """);

    [Fact]
    public Task A_local_of_a_hosted_service() => Members.IsFineAsync("""

        """, """
        public sealed class Pump(SocketFactory sockets, UserContext user) : BackgroundService
        {
            protected override Task ExecuteAsync(CancellationToken stoppingToken)
            {
                var socket = sockets.Get(user);
                return socket.SendAsync("hello");
            }
        }
        """);

    [Fact]
    public Task A_fake_of_a_singleton() => Members.IsFineAsync("""
        void Configure(IServiceCollection services) => services.AddSingleton<Broadcaster>();
        """, """
        public sealed class Broadcaster(FakeSocket socket)
        {
            public int Count => socket.Count;
        }
        """);

    [Fact]
    public Task A_field_of_one_user_that_begins_with_it() => Members.IsFineAsync("""

        """, """
        public sealed class Desk(UserContext user)
        {
            private readonly ISocket _socket = Factories.Sockets.Get(user);

            public int Count => _socket.Count;
        }
        """);

    [Fact]
    public Task A_class_of_named_instances() => Members.IsFineAsync("""

        """, """
        public sealed class Desk
        {
            public static readonly Desk Empty = new(null);

            private readonly ISocket? _socket;

            private Desk(UserContext? user) => _socket = user is null ? null : Factories.Sockets.Get(user);

            public int Count => _socket?.Count ?? 0;

            public static Desk For(UserContext user) => new(user);
        }
        """);
}
