using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1017;

public sealed class FG1017Reported
{
    [Fact]
    public Task Those_who_take_its_service_are_not_reported_too() => ReportsAsync("""
        [ScopedFactory(FactoryName = {|FG1017:"UserContext2"|})]
        public sealed class Log(UserContext user);

        [ScopedFactory]
        public sealed class Agent(UserContext user, Log log);

        public sealed class UserContext2;
        """);

    [Fact]
    public Task No_identifier() => ReportsAsync("""
        [ScopedFactory(FactoryName = {|FG1017:"Web Sockets"|})]
        public sealed class WebSocketManager(UserContext user);
        """);

    [Fact]
    public Task An_empty_name() => ReportsAsync("""
        [ScopedFactory(FactoryName = {|FG1017:""|})]
        public sealed class WebSocketManager(UserContext user);
        """);

    [Fact]
    public Task A_qualified_name() => ReportsAsync("""
        [ScopedFactory(FactoryName = {|FG1017:"Acme.Sockets"|})]
        public sealed class WebSocketManager(UserContext user);
        """);

    [Fact]
    public Task A_generic_name() => ReportsAsync("""
        [ScopedFactory(FactoryName = {|FG1017:"Sockets<T>"|})]
        public sealed class WebSocketManager(UserContext user);
        """);

    [Fact]
    public Task The_default_name_is_taken_by_a_class() => ReportsAsync("""
        namespace Acme.Sockets;

        [{|FG1017:ScopedFactory|}]
        public sealed class WebSocketManager(UserContext user);

        public sealed class WebSocketManagerFactory;
        """);

    [Fact]
    public Task The_chosen_name_is_taken_by_an_interface() => ReportsAsync("""
        [ScopedFactory(FactoryName = {|FG1017:"Sockets"|})]
        public sealed class WebSocketManager(UserContext user);

        public interface Sockets;
        """);

    [Fact]
    public Task Its_own_name() => ReportsAsync("""
        [ScopedFactory(FactoryName = {|FG1017:"WebSocketManager"|})]
        public sealed class WebSocketManager(UserContext user);
        """);

    [Fact]
    public Task Two_factories_of_one_name() => ReportsAsync("""
        [ScopedFactory(FactoryName = {|FG1017:"Sockets"|})]
        public sealed class A(UserContext user);

        [ScopedFactory(FactoryName = {|FG1017:"Sockets"|})]
        public sealed class B(UserContext user);
        """);

    [Fact]
    public Task Two_nested_classes_of_one_name() => ReportsAsync("""
        public static class One
        {
            [{|FG1017:ScopedFactory|}]
            public sealed class Manager(UserContext user);
        }

        public static class Two
        {
            [{|FG1017:ScopedFactory|}]
            public sealed class Manager(UserContext user);
        }
        """);

    [Fact]
    public Task A_name_that_hides_what_it_takes_from_an_outer_namespace() => ReportsAsync("""
        namespace Acme.Chat.Desks;

        [ScopedFactory(FactoryName = {|FG1017:"IEventStore"|})]
        public sealed class Desk(UserContext user, IEventStore events);
        """, "The factory of 'Desk' can't be called 'IEventStore', because it would hide 'Acme.Chat.IEventStore', which it takes: choose another name with 'FactoryName'");

    [Fact]
    public Task A_default_name_that_hides_what_it_takes_through_a_using_directive() => ReportsAsync("""
        using Acme.Old;

        namespace Acme.Old
        {
            public sealed class DeskFactory;
        }

        namespace Acme.New
        {
            [{|FG1017:ScopedFactory|}]
            public sealed class Desk(UserContext user, List<DeskFactory> old);
        }
        """);
}
