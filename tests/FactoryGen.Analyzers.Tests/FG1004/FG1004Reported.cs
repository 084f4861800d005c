using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1004;

public sealed class FG1004Reported
{
    [Fact]
    public Task A_private_class() => ReportsAsync("""
        public static class Sockets
        {
            [ScopedFactory]
            private sealed class {|FG1004:WebSocketManager|}(UserContext user);
        }
        """);

    [Fact]
    public Task A_protected_class() => ReportsAsync("""
        public class Sockets
        {
            [ScopedFactory]
            protected sealed class {|FG1004:WebSocketManager|}(UserContext user);
        }
        """);

    [Fact]
    public Task A_public_class_in_a_private_one() => ReportsAsync("""
        public static class Sockets
        {
            private static class Inner
            {
                [ScopedFactory]
                public sealed class {|FG1004:WebSocketManager|}(UserContext user);
            }
        }
        """);

    [Fact]
    public Task A_file_local_class() => ReportsAsync("""
        [ScopedFactory]
        file sealed class {|FG1004:WebSocketManager|}(UserContext user);
        """);

    [Fact]
    public Task A_file_local_service() => ReportsAsync("""
        file interface IManager;

        [ScopedFactory(typeof({|FG1004:IManager|}))]
        internal sealed class WebSocketManager(UserContext user) : IManager;
        """);

    [Fact]
    public Task A_private_service() => ReportsAsync("""
        public static class Sockets
        {
            private interface IManager;

            [ScopedFactory<{|FG1004:IManager|}>]
            internal sealed class WebSocketManager(UserContext user) : IManager;
        }
        """);

    [Fact]
    public Task A_service_with_a_private_type_argument() => ReportsAsync("""
        public interface IStore<T>;

        public static class Sockets
        {
            private sealed class Item;

            [ScopedFactory(typeof({|FG1004:IStore<Item[]>|}))]
            internal sealed class WebSocketManager(UserContext user) : IStore<Item[]>;
        }
        """);

    [Fact]
    public Task A_private_parameter_type() => ReportsAsync("""
        public static class Sockets
        {
            private interface IClock;

            [ScopedFactory]
            internal sealed class WebSocketManager
            {
                internal {|CS0051:WebSocketManager|}(UserContext user, IEventStore events, IClock {|FG1004:clock|}) { }
            }
        }
        """);

    [Fact]
    public Task A_class_that_nobody_may_use() => ReportsAsync("""
        [ScopedFactory]
        [Obsolete("gone", error: true)]
        public sealed class {|FG1004:WebSocketManager|}(UserContext user);
        """);

    [Fact]
    public Task A_service_that_nobody_may_use() => ReportsAsync("""
        [Obsolete("gone", error: true)]
        public interface IManager;

        [ScopedFactory(typeof({|CS0619:{|FG1004:IManager|}|}))]
        public sealed class WebSocketManager(UserContext user) : {|CS0619:IManager|};
        """);

    [Fact]
    public Task A_file_local_parameter_type() => ReportsAsync("""
        file interface IClock;

        public static class Sockets
        {
            [ScopedFactory]
            internal sealed class {|CS9051:WebSocketManager|}(UserContext user, Func<IClock> {|FG1004:clock|});
        }
        """);
}
