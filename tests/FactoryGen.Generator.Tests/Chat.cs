namespace FactoryGen.Generator.Tests;

/// <summary>The sources that most tests start from: a context, a synchronous and an asynchronous service, one depending on the other.</summary>
internal static class Chat
{
    public const string User = """
        namespace Acme.Chat;

        [ScopeContext]
        public sealed partial record UserContext([property: ScopeKey] string UserId, string DisplayName = "");
        """;

    public const string Sockets = """
        namespace Acme.Chat;

        public interface IWebSocketManager
        {
            UserContext User { get; }
        }

        [ScopedFactory(typeof(IWebSocketManager))]
        internal sealed class WebSocketManager(UserContext user, IEventStore events) : IWebSocketManager
        {
            public UserContext User => user;

            [AsyncInitializer]
            public async Task ConnectAsync(CancellationToken cancellationToken)
            {
                await Task.Yield();
                events.Add("connected " + user.UserId);
            }
        }
        """;

    public const string Events = """
        namespace Acme.Chat;

        public interface IEventStore
        {
            void Add(string text);
        }

        public sealed class EventStore : IEventStore
        {
            public List<string> Texts { get; } = new();

            public void Add(string text) { lock (Texts) { Texts.Add(text); } }
        }
        """;

    public const string Cache = """
        namespace Acme.Chat;

        [ScopedFactory]
        public sealed class SessionCache(UserContext user)
        {
            public UserContext User => user;
        }
        """;

    public const string Agent = """
        namespace Acme.Chat;

        public interface IAgentRunner
        {
            IWebSocketManager Sockets { get; }

            SessionCache Cache { get; }
        }

        [ScopedFactory<IAgentRunner>]
        public sealed class AgentRunner(UserContext user, IWebSocketManager sockets, SessionCache cache) : IAgentRunner
        {
            public UserContext User => user;

            public IWebSocketManager Sockets => sockets;

            public SessionCache Cache => cache;
        }
        """;

    public static string[] All => [User, Events, Sockets, Cache, Agent];
}
