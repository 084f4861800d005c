using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;

namespace FactoryGen.Analyzers.Tests.FG1008;

public sealed class FG1008Fixed
{
    [Fact]
    public Task Marks_the_first() => Fix<FG1008PickConstructorFix>.MakesAsync("""
        [ScopedFactory]
        public sealed class {|FG1008:WebSocketManager|}
        {
            /// <summary>For one user.</summary>
            public WebSocketManager(UserContext user) { }

            public WebSocketManager(UserContext user, IEventStore events) { }
        }
        """, """
        [ScopedFactory]
        public sealed class WebSocketManager
        {
            /// <summary>For one user.</summary>
            [FactoryConstructor]
            public WebSocketManager(UserContext user) { }

            public WebSocketManager(UserContext user, IEventStore events) { }
        }
        """,
        answer: "0",
        title: "Build it with 'WebSocketManager(UserContext)'");

    [Fact]
    public Task Marks_the_second() => Fix<FG1008PickConstructorFix>.MakesAsync("""
        [ScopedFactory]
        public sealed class {|FG1008:WebSocketManager|}
        {
            public WebSocketManager(UserContext user) { }

            [Obsolete]
            internal WebSocketManager(UserContext user, IEventStore events) { }
        }
        """, """
        [ScopedFactory]
        public sealed class WebSocketManager
        {
            public WebSocketManager(UserContext user) { }

            [Obsolete]
            [FactoryConstructor]
            internal WebSocketManager(UserContext user, IEventStore events) { }
        }
        """,
        answer: "1",
        title: "Build it with 'WebSocketManager(UserContext, IEventStore)'");

    [Fact]
    public Task Marks_a_primary_constructor() => Fix<FG1008PickConstructorFix>.MakesAsync("""
        /// <summary>Sockets.</summary>
        [ScopedFactory]
        public sealed class {|FG1008:WebSocketManager|}(UserContext user)
        {
            public WebSocketManager(UserContext user, IEventStore events) : this(user) { }
        }
        """, """
        /// <summary>Sockets.</summary>
        [ScopedFactory]
        [method: FactoryConstructor]
        public sealed class WebSocketManager(UserContext user)
        {
            public WebSocketManager(UserContext user, IEventStore events) : this(user) { }
        }
        """,
        answer: "0",
        title: "Build it with 'WebSocketManager(UserContext)'");
}
