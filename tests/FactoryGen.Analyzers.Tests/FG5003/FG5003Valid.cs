using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG5003;

public sealed class FG5003Valid
{
    [Fact]
    public Task Implemented() => Members.IsFineAsync("""

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
    public Task By_a_base_class() => Members.IsFineAsync("""

        """, """
        [TestDouble(typeof(ISocket)), TestDouble(typeof(Socket))]
        public sealed class Double(UserContext user) : Socket(user);
        """);

    [Fact]
    public Task An_open_generic() => Members.IsFineAsync("""

        """, """
        public interface IBox<T>;

        [TestDouble(typeof(IBox<>))]
        public sealed class Box<T> : IBox<T>;
        """);

    [Fact]
    public Task Itself() => Members.IsFineAsync("""

        """, """
        [TestDouble(typeof(Double))]
        public sealed class Double;
        """);
}
