using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG3003;

public sealed class FG3003Valid
{
    [Fact]
    public Task A_local() => Members.IsFineAsync("""
        int Count(UserContext user)
        {
            ISocket socket = sockets.Get(user);
            return socket.Count;
        }
        """);

    [Fact]
    public Task The_factory() => Members.IsFineAsync("""
        private static SocketFactory? _sockets;

        void Use() => _sockets = sockets;
        """);

    [Fact]
    public Task A_delegate_to_the_factory() => Members.IsFineAsync("""
        private static Func<UserContext, ISocket>? _find;

        void Use()
        {
            _find = sockets.Get;
            _find = user => sockets.Get(user);
        }
        """);

    [Fact]
    public Task What_the_instance_says() => Members.IsFineAsync("""
        private static int _count;

        void Use(UserContext user) => _count = sockets.Get(user).Count;
        """);

    [Fact]
    public Task A_cache_by_user() => Members.IsFineAsync("""
        private static readonly ConcurrentDictionary<string, ISocket> All = new();

        ISocket Use(UserContext user) => All.GetOrAdd(user.UserId, _ => sockets.Get(user));
        """);

    [Fact]
    public Task A_cache_by_context() => Members.IsFineAsync("""
        private static readonly ConditionalWeakTable<UserContext, ISocket> All = new();

        ISocket Use(UserContext user) => All.GetValue(user, u => sockets.Get(u));
        """);

    [Fact]
    public Task One_flow() => Members.IsFineAsync("""
        private static readonly AsyncLocal<ISocket?> Current = new();

        void Use(UserContext user) => Current.Value = sockets.Get(user);
        """);

    [Fact]
    public Task A_fake() => Members.IsFineAsync("""
        private static readonly ISocket Fake = new FakeSocket();

        ISocket Use() => Fake;
        """);

    [Fact]
    public Task Nothing() => Members.IsFineAsync("""
        private static ISocket? _socket;

        ISocket? Forget()
        {
            _socket = null;
            return _socket;
        }
        """);

    [Fact]
    public Task A_property_that_asks_each_time() => Members.IsFineAsync("""
        private static ISocket Current => Factories.Sockets.Get(new UserContext(Environment.UserName, "Ada"));

        int Count() => Current.Count;
        """);

    [Fact]
    public Task A_lambda_that_asks_each_time() => Members.IsFineAsync("""
        private static Func<UserContext, int>? _count;

        void Use(ISocket other) => _count = user =>
        {
            var socket = sockets.Get(user);
            return socket.Count;
        };
        """);

    [Fact]
    public Task An_object_of_what_it_says() => Members.IsFineAsync("""
        private static Report? _last;

        void Use(UserContext user) => _last = new Report(sockets.Get(user).Count);
        """, """
        public sealed record Report(int Count);
        """);

    [Fact]
    public Task A_tuple_of_what_it_says() => Members.IsFineAsync("""
        private static (string User, int Count) _last;

        void Use(UserContext user)
        {
            _last = (user.UserId, sockets.Get(user).Count);
            Console.WriteLine(_last);
        }
        """);

    [Fact]
    public Task A_static_event_of_somebody_else() => Members.IsFineAsync("""
        void Use(Listener listener) => AppDomain.CurrentDomain.ProcessExit += listener.OnExit;
        """, """
        public sealed class Listener
        {
            public void OnExit(object? sender, EventArgs e) => Console.WriteLine(sender);
        }
        """);
}
