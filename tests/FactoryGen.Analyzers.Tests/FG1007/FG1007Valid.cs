using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1007;

public sealed class FG1007Valid
{
    [Fact]
    public Task An_internal_constructor() => IsFineAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager
        {
            internal WebSocketManager(UserContext user) { }
        }
        """);

    [Fact]
    public Task A_protected_internal_constructor() => IsFineAsync("""
        [ScopedFactory]
        public class WebSocketManager
        {
            protected internal WebSocketManager(UserContext user) { }
        }
        """);

    [Fact]
    public Task A_constructor_that_sets_required_members() => IsFineAsync("""
        [ScopedFactory]
        public sealed class Presence
        {
            [SetsRequiredMembers]
            public Presence(UserContext user) => Status = "online";

            public required string Status { get; init; }
        }
        """);

    [Fact]
    public Task A_creator_for_a_private_constructor() => IsFineAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager
        {
            private WebSocketManager(UserContext user) { }

            [FactoryConstructor]
            public static WebSocketManager Create(UserContext user) => new(user);
        }
        """);

    [Fact]
    public Task The_copy_constructor_of_a_record_is_none() => IsFineAsync("""
        [ScopedFactory]
        public record Presence(UserContext User);
        """);
}
