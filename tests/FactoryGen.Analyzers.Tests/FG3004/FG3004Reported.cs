using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG3004;

public sealed class FG3004Reported
{
    [Fact]
    public Task A_registered_singleton() => Members.ReportsAsync("""
        void Configure(IServiceCollection services) => services.AddSingleton<Broadcaster>();
        """, """
        public sealed class Broadcaster
        {
            private readonly ISocket _socket;

            public Broadcaster(ISocket {|FG3004:socket|}) => _socket = socket;

            public int Count => _socket.Count;
        }
        """);

    [Fact]
    public Task With_a_primary_constructor() => Members.ReportsAsync("""
        void Configure(IServiceCollection services) => services.AddSingleton<IDisposable, Broadcaster>();
        """, """
        public sealed class Broadcaster(ISocket {|FG3004:socket|}, Lazy<int> other) : IDisposable
        {
            public void Dispose() => Console.WriteLine(socket.Count + other.Value);
        }
        """);

    [Fact]
    public Task A_task_of_it() => Members.ReportsAsync("""
        void Configure(IServiceCollection services) => services.TryAddSingleton<Broadcaster>();
        """, """
        public sealed class Broadcaster(Task<IStore> {|FG3004:store|})
        {
            public Task<IStore> Store => store;
        }
        """);

    [Fact]
    public Task By_its_type() => Members.ReportsAsync("""
        void Configure(IServiceCollection services) => services.AddSingleton(typeof(Broadcaster));
        """, """
        public sealed class Broadcaster(ISocket {|FG3004:socket|})
        {
            public ISocket Socket => socket;
        }
        """);

    [Fact]
    public Task By_a_descriptor() => Members.ReportsAsync("""
        void Configure(IServiceCollection services) => services.Add(new ServiceDescriptor(typeof(Broadcaster), typeof(Broadcaster), ServiceLifetime.Singleton));
        """, """
        public sealed class Broadcaster(ISocket {|FG3004:socket|})
        {
            public ISocket Socket => socket;
        }
        """);

    [Fact]
    public Task A_hosted_service() => Members.ReportsAsync("""

        """, """
        public sealed class Pump(ISocket {|FG3004:socket|}) : BackgroundService
        {
            protected override Task ExecuteAsync(CancellationToken stoppingToken) => socket.SendAsync("hello");
        }
        """);

    [Fact]
    public Task A_field_of_a_hosted_service() => Members.ReportsAsync("""

        """, """
        public sealed class Pump(SocketFactory sockets) : BackgroundService
        {
            private ISocket? _socket;

            public void Use(UserContext user) => {|FG3004:_socket = sockets.Get(user)|};

            protected override Task ExecuteAsync(CancellationToken stoppingToken) => _socket?.SendAsync("hello") ?? Task.CompletedTask;
        }
        """);

    [Fact]
    public Task A_list_of_a_singleton() => Members.ReportsAsync("""
        void Configure(IServiceCollection services) => services.AddSingleton<Broadcaster>();
        """, """
        public sealed class Broadcaster(SocketFactory sockets)
        {
            private readonly List<ISocket> _all = [];

            public void Use(UserContext user) => {|FG3004:_all.Add(sockets.Get(user))|};
        }
        """);

    [Fact]
    public Task A_singleton_that_is_given_one() => Members.ReportsAsync("""
        void Configure(IServiceCollection services, UserContext user) => services.AddSingleton(_ => new Broadcaster({|FG3004:sockets.Get(user)|}));
        """, """
        public sealed class Broadcaster(ISocket {|FG3004:socket|})
        {
            public int Count => socket.Count;
        }
        """);

    [Fact]
    public Task The_first_of_several_users() => Members.ReportsAsync("""
        private ISocket? _socket;

        ISocket Get(UserContext user)
        {
            {|FG3004:_socket ??= sockets.Get(user)|};
            return _socket;
        }
        """);

    [Fact]
    public Task The_first_of_several_users_after_a_look() => Members.ReportsAsync("""
        private IStore? _store;

        async Task<IStore> GetAsync(UserContext user)
        {
            if (_store is null)
            {
                {|FG3004:_store = await stores.GetAsync(user)|};
            }

            return _store;
        }
        """);

    [Fact]
    public Task Under_a_key_that_can_change() => Members.ReportsAsync("""
        private readonly Dictionary<Session, ISocket> _all = [];

        void Use(Session session, UserContext user) => {|FG3004:_all[session] = sockets.Get(user)|};
        """, """
        public sealed class Session
        {
            public string User { get; set; } = "";

            public override int GetHashCode() => User.Length;

            public override bool Equals(object? other) => other is Session session && session.User == User;
        }
        """);

    [Fact]
    public Task A_field_of_a_singleton_that_begins_with_it() => Members.ReportsAsync("""
        void Configure(IServiceCollection services) => services.AddSingleton<Ticker>();
        """, """
        public sealed class Ticker
        {
            private readonly ISocket _socket = {|FG3004:Factories.Sockets.Get(new UserContext(Environment.UserName, "Ada"))|};

            public int Count => _socket.Count;
        }
        """);

    [Fact]
    public Task A_class_of_which_there_is_one() => Members.ReportsAsync("""

        """, """
        public sealed class Hub
        {
            public static readonly Hub Instance = new();

            private ISocket? _socket;

            private Hub()
            {
            }

            public int Count => _socket?.Count ?? 0;

            public void SignIn(UserContext user) => {|FG3004:_socket = Factories.Sockets.Get(user)|};
        }
        """);

    [Fact]
    public Task Middleware() => Members.ReportsAsync("""

        """, """
        public sealed class Greeter(Microsoft.AspNetCore.Http.RequestDelegate next, ISocket {|FG3004:socket|})
        {
            public Task InvokeAsync(object context) => socket.Count > 0 ? next(context) : Task.CompletedTask;
        }

        namespace Microsoft.AspNetCore.Http
        {
            public delegate Task RequestDelegate(object context);
        }
        """);
}
