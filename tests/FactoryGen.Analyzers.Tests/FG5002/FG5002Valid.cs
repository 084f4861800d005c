using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG5002;

public sealed class FG5002Valid
{
    [Fact]
    public Task Declared() => Members.IsFineAsync("""
        int Nothing() => 0;
        """, """
        [TestDouble(typeof(ISocket))]
        public sealed class Double : ISocket
        {
            public static readonly Double Instance = new();

            public int Count => 0;

            public Task SendAsync(string text) => Task.CompletedTask;

            public void Dispose()
            {
            }
        }
        """);

    [Fact]
    public Task Mentioned() => Members.IsFineAsync("""
        string Name(ISocket socket) => nameof(Double) + (socket is Double);
        """, """
        [TestDouble(typeof(ISocket))]
        public sealed class Double : ISocket
        {
            public static readonly Double Instance = new();

            public int Count => 0;

            public Task SendAsync(string text) => Task.CompletedTask;

            public void Dispose()
            {
            }
        }
        """);

    [Fact]
    public Task Made_of_fakes() => Members.IsFineAsync("""

        """, """
        [TestDouble(typeof(IStore))]
        public sealed class DoubleStore : IStore
        {
            private readonly Double _socket = new();

            public string? Read(string key) => key + _socket.Count;

            public ValueTask DisposeAsync() => default;
        }

        [TestDouble(typeof(ISocket))]
        public sealed class Double : ISocket
        {
            public static readonly Double Instance = new();

            public int Count => 0;

            public Task SendAsync(string text) => Task.CompletedTask;

            public void Dispose()
            {
            }
        }
        """);

    [Fact]
    public Task Created_in_a_test() => Members.IsFineInTestsAsync("""
        ISocket Make() => new Double();

        void Configure(IServiceCollection services) => services.AddSingleton<ISocket, Double>();
        """, """
        [TestDouble(typeof(ISocket))]
        public sealed class Double : ISocket
        {
            public static readonly Double Instance = new();

            public int Count => 0;

            public Task SendAsync(string text) => Task.CompletedTask;

            public void Dispose()
            {
            }
        }
        """);

    [Fact]
    public Task Not_marked() => Members.IsFineAsync("""
        ISocket Make() => new FakeSocket();
        """);

    [Fact]
    public Task A_double_of_a_double() => Members.IsFineAsync("""

        """, """
        [TestDouble(typeof(ISocket))]
        public class Double : ISocket
        {
            public int Count => 0;

            public Task SendAsync(string text) => Task.CompletedTask;

            public void Dispose() => GC.SuppressFinalize(this);
        }

        [TestDouble(typeof(ISocket))]
        public sealed class QuietSocket : Double;
        """);
}
