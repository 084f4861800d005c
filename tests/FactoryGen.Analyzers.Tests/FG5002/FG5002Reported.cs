using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG5002;

public sealed class FG5002Reported
{
    [Fact]
    public Task Created() => Members.ReportsAsync("""
        ISocket Make() => {|FG5002:new Double()|};
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
    public Task Target_typed() => Members.ReportsAsync("""
        ISocket Make()
        {
            Double made = {|FG5002:new()|};
            return made;
        }
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
    public Task Its_static() => Members.ReportsAsync("""
        ISocket Make() => {|FG5002:Double.Instance|};
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
    public Task Registered() => Members.ReportsAsync("""
        void Configure(IServiceCollection services) => {|FG5002:services.AddSingleton<ISocket, Double>()|};
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
    public Task Registered_by_type() => Members.ReportsAsync("""
        void Configure(IServiceCollection services) => services.AddSingleton(typeof(ISocket), {|FG5002:typeof(Double)|});
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
    public Task Built_by_reflection() => Members.ReportsAsync("""
        object Make() => {|FG5002:Activator.CreateInstance<Double>()|};
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
    public Task As_a_type_argument() => Members.ReportsAsync("""
        object Make() => {|FG5002:new Lazy<Double>()|};
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
    public Task Derived_from() => Members.ReportsAsync("""

        """, """
        [TestDouble(typeof(ISocket))]
        public class Double : ISocket
        {
            public int Count => 0;

            public Task SendAsync(string text) => Task.CompletedTask;

            public void Dispose() => GC.SuppressFinalize(this);
        }

        public sealed class {|FG5002:QuietSocket|} : Double;
        """);
}
