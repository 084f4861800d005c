using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1018;

public sealed class FG1018Reported
{
    [Fact]
    public Task An_initializer_without_a_factory() => ReportsAsync("""
        public sealed class WebSocketManager
        {
            [{|FG1018:AsyncInitializer|}]
            public Task ConnectAsync() => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task A_marked_constructor_without_a_factory() => ReportsAsync("""
        public sealed class WebSocketManager
        {
            [{|FG1018:FactoryConstructor|}]
            public WebSocketManager(UserContext user) { }
        }
        """);

    [Fact]
    public Task A_marked_primary_constructor_without_a_factory() => ReportsAsync("""
        [method: {|FG1018:FactoryConstructor|}]
        public sealed class WebSocketManager(UserContext user);
        """);

    [Fact]
    public Task A_marked_method_without_a_factory() => ReportsAsync("""
        public sealed class WebSocketManager
        {
            [{|FG1018:FactoryConstructor|}]
            public static WebSocketManager Create(UserContext user) => new();
        }
        """);

    [Fact]
    public Task A_key_without_a_context() => ReportsAsync("""
        public sealed record Session([property: {|FG1018:ScopeKey|}] string Id);
        """);

    [Fact]
    public Task A_key_in_a_service() => ReportsAsync("""
        [ScopedFactory]
        public sealed class Presence(UserContext user)
        {
            [{|FG1018:ScopeKey|}]
            public string Id { get; } = "";
        }
        """);

    [Fact]
    public Task An_initializer_in_a_struct() => ReportsAsync("""
        public struct Presence
        {
            [{|FG1018:AsyncInitializer|}]
            public Task ConnectAsync() => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task An_initializer_in_an_interface() => ReportsAsync("""
        public interface IPresence
        {
            [{|FG1018:AsyncInitializer|}]
            Task ConnectAsync();
        }
        """);
}
