using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1014;

public sealed class FG1014Reported
{
    [Fact]
    public Task Two_attributes_on_one_class() => ReportsAsync("""
        [ScopedFactory]
        [{|FG1014:ScopedFactory<IWebSocketManager>|}]
        public sealed class WebSocketManager(UserContext user) : IWebSocketManager;
        """);

    [Fact]
    public Task Two_implementations() => ReportsAsync("""
        [{|FG1014:ScopedFactory(typeof(IWebSocketManager))|}]
        public sealed class WebSocketManager(UserContext user) : IWebSocketManager;

        [{|FG1014:ScopedFactory(typeof(IWebSocketManager))|}]
        public sealed class FastManager(UserContext user) : IWebSocketManager;
        """);

    [Fact]
    public Task A_base_class_and_a_class_that_names_it() => ReportsAsync("""
        [{|FG1014:ScopedFactory|}]
        public class Manager(UserContext user);

        [{|FG1014:ScopedFactory(typeof(Manager))|}]
        public sealed class FastManager(UserContext user) : Manager(user);
        """);

    [Fact]
    public Task Three_implementations() => ReportsAsync("""
        [{|FG1014:ScopedFactory<IWebSocketManager>|}]
        public sealed class A(UserContext user) : IWebSocketManager;

        [{|FG1014:ScopedFactory<IWebSocketManager>|}]
        public sealed class B(UserContext user) : IWebSocketManager;

        [{|FG1014:ScopedFactory<IWebSocketManager>(Context = typeof(UserContext))|}]
        public sealed class C(IEventStore events) : IWebSocketManager;
        """);

    [Fact]
    public Task The_same_generic_service_but_for_tuple_names() => ReportsAsync("""
        public interface IStore<T>;

        [{|FG1014:ScopedFactory(typeof(IStore<(int A, int B)>))|}]
        public sealed class A(UserContext user) : IStore<(int A, int B)>;

        [{|FG1014:ScopedFactory(typeof(IStore<(int X, int Y)>))|}]
        public sealed class B(UserContext user) : IStore<(int X, int Y)>;
        """);

    [Fact]
    public Task A_consumer_of_both_factories_binds() => ReportsAsync("""
        [{|FG1014:ScopedFactory(typeof(IWebSocketManager))|}]
        public sealed class WebSocketManager(UserContext user) : IWebSocketManager;

        [{|FG1014:ScopedFactory(typeof(IWebSocketManager))|}]
        public sealed class FastManager(UserContext user) : IWebSocketManager;

        [ScopedFactory]
        public sealed class Agent(UserContext user, IWebSocketManager manager);

        public sealed class Handler(WebSocketManagerFactory one, FastManagerFactory two, AgentFactory agents);
        """);
}
