using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1001;

public sealed class FG1001Reported
{
    [Fact]
    public Task A_class_that_lacks_the_interface() => ReportsAsync("""
        [ScopedFactory(typeof({|FG1001:IWebSocketManager|}))]
        public sealed class WebSocketManager(UserContext user);
        """);

    [Fact]
    public Task The_generic_attribute() => ReportsAsync("""
        [ScopedFactory<{|FG1001:IWebSocketManager|}>]
        public sealed class WebSocketManager(UserContext user);
        """);

    [Fact]
    public Task A_class_that_is_no_base_class() => ReportsAsync("""
        public class Manager;

        [ScopedFactory(typeof({|FG1001:Manager|}))]
        public sealed class WebSocketManager(UserContext user);
        """);

    [Fact]
    public Task A_derived_class() => ReportsAsync("""
        [ScopedFactory(typeof({|FG1001:FastManager|}))]
        public class Manager(UserContext user);

        public sealed class FastManager(UserContext user) : Manager(user);
        """);

    [Fact]
    public Task Another_construction_of_the_interface() => ReportsAsync("""
        public interface IStore<T>;

        [ScopedFactory(typeof({|FG1001:IStore<int>|}))]
        public sealed class Store(UserContext user) : IStore<string>;
        """);

    [Fact]
    public Task An_interface_without_its_type_arguments() => ReportsAsync("""
        public interface IStore<T>;

        [ScopedFactory(typeof({|FG1001:IStore<>|}))]
        public sealed class Store(UserContext user) : IStore<string>;
        """);

    [Fact]
    public Task A_value_type() => ReportsAsync("""
        [ScopedFactory(typeof({|FG1001:int|}))]
        public sealed class Store(UserContext user);
        """);
}
