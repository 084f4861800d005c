using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1017;

public sealed class FG1017Valid
{
    [Fact]
    public Task The_default_name() => IsFineAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user);

        public sealed class Handler(WebSocketManagerFactory factory);
        """);

    [Fact]
    public Task A_chosen_name() => IsFineAsync("""
        [ScopedFactory(FactoryName = "Sockets")]
        public sealed class WebSocketManager(UserContext user);

        public sealed class WebSocketManagerFactory(Sockets factory);
        """);

    [Fact]
    public Task No_name_at_all() => IsFineAsync("""
        [ScopedFactory(FactoryName = null)]
        public sealed class WebSocketManager(UserContext user);

        public sealed class Handler(WebSocketManagerFactory factory);
        """);

    [Fact]
    public Task The_name_of_a_generic_type() => IsFineAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user);

        public sealed class WebSocketManagerFactory<T>;
        """);

    [Fact]
    public Task The_same_name_in_another_namespace() => IsFineAsync("""
        namespace One
        {
            [ScopedFactory]
            public sealed class Manager(UserContext user);
        }

        namespace Two
        {
            [ScopedFactory]
            public sealed class Manager(UserContext user);
        }

        namespace Three
        {
            public sealed class ManagerFactory;
        }
        """);

    [Fact]
    public Task A_keyword() => IsFineAsync("""
        [ScopedFactory(FactoryName = "class")]
        public sealed class WebSocketManager(UserContext user);

        public sealed class Handler(@class factory);
        """);

    [Fact]
    public Task A_name_of_an_outer_type_that_it_does_not_take_or_takes_by_its_full_name() => IsFineAsync("""
        namespace Acme.Chat.Desks;

        [ScopedFactory(FactoryName = "IEventStore")]
        public sealed class Desk(UserContext user, Acme.Chat.IEventStore events);

        [ScopedFactory(FactoryName = "IWebSocketManager")]
        public sealed class Lamp(UserContext user, int size);
        """);
}
