using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1007;

public sealed class FG1007Reported
{
    [Fact]
    public Task Only_a_private_constructor() => ReportsAsync("""
        [ScopedFactory]
        public sealed class {|FG1007:WebSocketManager|}
        {
            private WebSocketManager(UserContext user) { }
        }
        """);

    [Fact]
    public Task Only_protected_constructors() => ReportsAsync("""
        [ScopedFactory]
        public class {|FG1007:WebSocketManager|}
        {
            protected WebSocketManager(UserContext user) { }

            private protected WebSocketManager(UserContext user, IEventStore events) { }
        }
        """);

    [Fact]
    public Task A_required_member() => ReportsAsync("""
        [ScopedFactory]
        public sealed class {|FG1007:Presence|}(UserContext user)
        {
            public required string Status { get; init; }
        }
        """);

    [Fact]
    public Task An_inherited_required_member() => ReportsAsync("""
        public abstract class Tracked
        {
            public required string Status;
        }

        [ScopedFactory]
        public sealed class {|FG1007:Presence|}(UserContext user) : Tracked;
        """);

    [Fact]
    public Task A_marked_constructor_that_leaves_a_required_member() => ReportsAsync("""
        [ScopedFactory]
        public sealed class Presence
        {
            public Presence(UserContext user) { }

            [FactoryConstructor]
            public {|FG1007:Presence|}(UserContext user, IEventStore events) { }

            public required string Status { get; init; }
        }
        """);
}
