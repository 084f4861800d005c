using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG3003;

public sealed class FG3003Reported
{
    [Fact]
    public Task A_static_field() => Members.ReportsAsync("""
        private static ISocket? _socket;

        int Count(UserContext user)
        {
            {|FG3003:_socket ??= sockets.Get(user)|};
            return _socket.Count;
        }
        """);

    [Fact]
    public Task A_static_property() => Members.ReportsAsync("""
        private static ISocket? Current { get; set; }

        void Use(UserContext user) => {|FG3003:Current = sockets.Get(user)|};
        """);

    [Fact]
    public Task After_an_await() => Members.ReportsAsync("""
        private static IStore? _store;

        async Task OpenAsync(UserContext user) => {|FG3003:_store = await stores.GetAsync(user)|};
        """);

    [Fact]
    public Task A_task() => Members.ReportsAsync("""
        private static Task<IStore>? _store;

        Task<IStore> OpenAsync(UserContext user) => {|FG3003:_store ??= stores.GetAsync(user)|};
        """);

    [Fact]
    public Task Through_a_local() => Members.ReportsAsync("""
        private static object? _socket;

        void Use(UserContext user)
        {
            var mine = sockets.Get(user);
            {|FG3003:_socket = mine|};
        }
        """);

    [Fact]
    public Task In_another_class() => Members.ReportsAsync("""
        void Use(UserContext user) => {|FG3003:Holder.Socket = sockets.Get(user)|};
        """, """
        public static class Holder
        {
            public static ISocket? Socket;
        }
        """);

    [Fact]
    public Task In_an_object_that_a_static_holds() => Members.ReportsAsync("""
        void Use(UserContext user) => {|FG3003:Holder.Only.Socket = sockets.Get(user)|};
        """, """
        public sealed class Holder
        {
            public static readonly Holder Only = new();

            public ISocket? Socket { get; set; }
        }
        """);

    [Fact]
    public Task A_static_initialiser() => Members.ReportsAsync("""
        private static readonly ISocket Socket = {|FG3003:Factories.Sockets.Get(new UserContext(Environment.UserName, "Ada"))|};
        """);

    [Fact]
    public Task A_lazy() => Members.ReportsAsync("""
        private static readonly Lazy<ISocket> Socket = {|FG3003:new(() => Factories.Sockets.Get(new UserContext(Environment.UserName, "Ada")))|};
        """);

    [Fact]
    public Task A_list() => Members.ReportsAsync("""
        private static readonly List<ISocket> All = [];

        void Use(UserContext user) => {|FG3003:All.Add(sockets.Get(user))|};
        """);

    [Fact]
    public Task A_dictionary_under_a_constant() => Members.ReportsAsync("""
        private static readonly Dictionary<string, ISocket> All = [];

        void Use(UserContext user) => {|FG3003:All["main"] = sockets.Get(user)|};
        """);

    [Fact]
    public Task A_cache_under_a_constant() => Members.ReportsAsync("""
        private static readonly ConcurrentDictionary<string, ISocket> All = new();

        ISocket Use(UserContext user) => {|FG3003:All.GetOrAdd("main", _ => sockets.Get(user))|};
        """);

    [Fact]
    public Task An_exchange() => Members.ReportsAsync("""
        private static ISocket? _socket;

        void Use(UserContext user) => {|FG3003:Interlocked.CompareExchange(ref _socket, sockets.Get(user), null)|};
        """);

    [Fact]
    public Task A_lazy_initialiser() => Members.ReportsAsync("""
        private static ISocket? _socket;

        ISocket Use(UserContext user) => {|FG3003:LazyInitializer.EnsureInitialized(ref _socket, () => sockets.Get(user))|};
        """);

    [Fact]
    public Task Whatever_has_the_type() => Members.ReportsAsync("""
        private static ISocket? _socket;

        void Use(ISocket socket) => {|FG3003:_socket = socket|};
        """);

    [Fact]
    public Task Itself() => Members.ReportsAsync("""

        """, """
        [ScopedFactory]
        public sealed class Vault
        {
            public static object? {|FG3008:Last|};

            public Vault(UserContext user)
            {
                Owner = user.UserId;
                {|FG3003:Last = this|};
            }

            public string Owner { get; }
        }
        """);

    [Fact]
    public Task A_tuple() => Members.ReportsAsync("""
        private static (UserContext User, ISocket Socket)? _last;

        void Use(UserContext user) => {|FG3003:_last = (user, sockets.Get(user))|};
        """);

    [Fact]
    public Task An_object_around_it() => Members.ReportsAsync("""
        private static Session? _last;

        void Use(UserContext user) => {|FG3003:_last = new Session(sockets.Get(user))|};
        """, """
        public sealed record Session(ISocket Socket);
        """);

    [Fact]
    public Task An_array() => Members.ReportsAsync("""
        private static ISocket[] _all = [];

        void Use(UserContext user) => {|FG3003:_all = new[] { sockets.Get(user) }|};
        """);

    [Fact]
    public Task A_method_of_it() => Members.ReportsAsync("""
        private static Func<string, Task>? _send;

        void Use(UserContext user) => {|FG3003:_send = sockets.Get(user).SendAsync|};
        """);

    [Fact]
    public Task A_lambda_that_captures_it() => Members.ReportsAsync("""
        private static Func<int>? _count;

        void Use(UserContext user)
        {
            var socket = sockets.Get(user);
            {|FG3003:_count = () => socket.Count|};
        }
        """);

    [Fact]
    public Task A_static_event() => Members.ReportsAsync("""
        private static event Func<string, Task>? Said;

        void Use(UserContext user)
        {
            {|FG3003:Said += sockets.Get(user).SendAsync|};
            _ = Said;
        }
        """);
}
