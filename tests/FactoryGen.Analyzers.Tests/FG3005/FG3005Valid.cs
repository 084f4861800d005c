using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG3005;

public sealed class FG3005Valid
{
    [Fact]
    public Task Not_disposed() => Members.IsFineAsync("""
        int Count(UserContext user)
        {
            var socket = sockets.Get(user);
            return socket.Count;
        }
        """);

    [Fact]
    public Task The_lease() => Members.IsFineAsync("""
        async Task<int> CountAsync(UserContext user)
        {
            await using var lease = scopes.Enter(user);
            return sockets.Get(user).Count;
        }
        """);

    [Fact]
    public Task A_fake() => Members.IsFineAsync("""
        int Count()
        {
            using ISocket socket = new FakeSocket();
            return socket.Count;
        }
        """);

    [Fact]
    public Task A_fake_later() => Members.IsFineAsync("""
        void Use()
        {
            ISocket? socket = null;
            socket = new FakeSocket();
            socket.Dispose();
        }
        """);

    [Fact]
    public Task The_implementation_itself() => Members.IsFineAsync("""

        """, """
        [ScopedFactory]
        public sealed class Vault(UserContext user) : IDisposable, IAsyncDisposable
        {
            public string Owner => user.UserId;

            public void Dispose() => GC.SuppressFinalize(this);

            public ValueTask DisposeAsync()
            {
                Dispose();
                return default;
            }
        }
        """);

    [Fact]
    public Task A_derived_implementation() => Members.IsFineAsync("""

        """, """
        [ScopedFactory]
        public sealed class LoudSocket(UserContext user) : SocketBase(user)
        {
            public override void Dispose()
            {
                base.Dispose();
            }
        }

        public abstract class SocketBase(UserContext user) : IDisposable
        {
            public string Owner => user.UserId;

            public virtual void Dispose() => GC.SuppressFinalize(this);
        }
        """);

    [Fact]
    public Task A_decorator() => Members.IsFineAsync("""

        """, """
        public sealed class TracingSocket(ISocket inner) : ISocket
        {
            public int Count => inner.Count;

            public Task SendAsync(string text) => inner.SendAsync(text);

            public void Dispose() => inner.Dispose();
        }
        """);

    [Fact]
    public Task What_it_hands_out() => Members.IsFineAsync("""
        async Task ReadAsync(UserContext user)
        {
            var store = await stores.GetAsync(user);
            using var reader = new System.IO.StringReader(store.Read("a") ?? "");
            Console.WriteLine(await reader.ReadLineAsync());
        }
        """);

    [Fact]
    public Task A_disposable_of_the_caller() => Members.IsFineAsync("""
        void Use(System.IO.Stream stream, List<IDisposable> cleanup)
        {
            cleanup.Add(stream);
            stream.Dispose();
        }
        """);

    [Fact]
    public Task A_check_for_null() => Members.IsFineAsync("""
        void Use(UserContext user)
        {
            var socket = sockets.Get(user);
            ArgumentNullException.ThrowIfNull(socket);
            GC.SuppressFinalize(socket);
        }
        """);

    [Fact]
    public Task An_array_of_services() => Members.IsFineAsync("""
        int Count(UserContext user) => new[] { sockets.Get(user) }.Sum(socket => socket.Count);
        """);
}
