using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1018;

public sealed class FG1018Valid
{
    [Fact]
    public Task In_annotated_types() => IsFineAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager
        {
            [FactoryConstructor]
            public WebSocketManager(UserContext user) { }

            [AsyncInitializer]
            public Task ConnectAsync() => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task In_a_base_class_of_an_annotated_class() => IsFineAsync("""
        public abstract class Connection
        {
            [AsyncInitializer]
            public Task ConnectAsync() => Task.CompletedTask;
        }

        public abstract class Manager : Connection;

        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user) : Manager;
        """);

    [Fact]
    public Task In_a_base_class_of_a_context() => IsFineAsync("""
        public abstract record Owned([property: ScopeKey] string OwnerId);

        [ScopeContext]
        public sealed partial record TenantContext(string OwnerId) : Owned(OwnerId);
        """);

    [Fact]
    public Task In_an_abstract_class_that_others_derive_from() => IsFineAsync("""
        public abstract class Connection
        {
            [AsyncInitializer]
            public Task ConnectAsync() => Task.CompletedTask;
        }
        """);
}
