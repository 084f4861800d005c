using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1001;

public sealed class FG1001Valid
{
    [Fact]
    public Task The_interface() => IsFineAsync("""
        [ScopedFactory(typeof(IWebSocketManager))]
        public sealed class WebSocketManager(UserContext user) : IWebSocketManager;
        """);

    [Fact]
    public Task The_generic_attribute() => IsFineAsync("""
        [ScopedFactory<IWebSocketManager>]
        public sealed class WebSocketManager(UserContext user) : IWebSocketManager;
        """);

    [Fact]
    public Task An_inherited_interface() => IsFineAsync("""
        public interface IFastManager : IWebSocketManager;

        public abstract class Manager : IFastManager;

        [ScopedFactory(typeof(IWebSocketManager))]
        public sealed class WebSocketManager(UserContext user) : Manager;
        """);

    [Fact]
    public Task A_base_class() => IsFineAsync("""
        public abstract class Manager;

        [ScopedFactory(typeof(Manager))]
        public sealed class WebSocketManager(UserContext user) : Manager;
        """);

    [Fact]
    public Task A_constructed_interface() => IsFineAsync("""
        public interface IStore<T>;

        [ScopedFactory(typeof(IStore<(int Number, string? Name)>))]
        public sealed class Store(UserContext user) : IStore<(int Number, string? Name)>;
        """);

    [Fact]
    public Task A_variant_interface() => IsFineAsync("""
        public interface ISource<out T>;

        [ScopedFactory(typeof(ISource<object>))]
        public sealed class Source(UserContext user) : ISource<string>;
        """);

    [Fact]
    public Task The_class_itself() => IsFineAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user);

        [ScopedFactory(typeof(Named))]
        public sealed class Named(UserContext user);
        """);
}
