using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1015;

public sealed class FG1015Reported
{
    [Fact]
    public Task Two_classes() => ReportsAsync("""
        [ScopedFactory]
        public sealed class Sender(UserContext user, Receiver {|FG1015:receiver|});

        [ScopedFactory]
        public sealed class Receiver(UserContext user, Sender {|FG1015:sender|});
        """);

    [Fact]
    public Task Three_classes_through_interfaces() => ReportsAsync("""
        public interface IA;
        public interface IB;
        public interface IC;

        [ScopedFactory(typeof(IA))]
        public sealed class A(UserContext user, IB {|FG1015:b|}) : IA;

        [ScopedFactory(typeof(IB))]
        public sealed class B(UserContext user, IC {|FG1015:c|}) : IB;

        [ScopedFactory(typeof(IC))]
        public sealed class C(UserContext user, IA {|FG1015:a|}) : IC;
        """);

    [Fact]
    public Task Its_own_service() => ReportsAsync("""
        [ScopedFactory(typeof(IWebSocketManager))]
        public sealed class LoggingManager(UserContext user, IWebSocketManager {|FG1015:inner|}) : IWebSocketManager;
        """);

    [Fact]
    public Task Itself() => ReportsAsync("""
        [ScopedFactory]
        public sealed class Node(UserContext user, Node {|FG1015:next|});
        """);

    [Fact]
    public Task Only_those_in_the_circle() => ReportsAsync("""
        [ScopedFactory]
        public sealed class Outside(UserContext user, Sender sender);

        [ScopedFactory]
        public sealed class Sender(UserContext user, Receiver {|FG1015:receiver|}, Leaf leaf);

        [ScopedFactory]
        public sealed class Receiver(UserContext user, Sender {|FG1015:sender|});

        [ScopedFactory]
        public sealed class Leaf(UserContext user);
        """);

    [Fact]
    public Task An_asynchronous_circle() => ReportsAsync("""
        [ScopedFactory]
        public sealed class Sender(UserContext user, Receiver {|FG1015:receiver|})
        {
            [AsyncInitializer]
            public Task ConnectAsync() => Task.CompletedTask;
        }

        [ScopedFactory]
        public sealed class Receiver(UserContext user, Sender {|FG1015:sender|});
        """);
}
