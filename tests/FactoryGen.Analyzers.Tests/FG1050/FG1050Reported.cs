using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1050;

public sealed class FG1050Reported
{
    [Fact]
    public Task A_factory_that_became_synchronous() => ReportsAsync(
        """
        [{|FG1050:ScopedFactory|}]
        public sealed class MessageCache(UserContext user);
        """,
        "The factory of 'MessageCache' isn't what factorygen.contract says: it was asynchronous ('GetAsync') and is synchronous ('Get'); change it back, or take the change into the file",
        ("factorygen.contract", "MessageCacheFactory.GetAsync | asynchronous | Acme.Chat.UserContext | MessageCache"));

    [Fact]
    public Task A_factory_that_became_asynchronous_says_why() => ReportsAsync(
        """
        [ScopedFactory]
        public sealed class Connection(UserContext user)
        {
            [AsyncInitializer]
            public Task ConnectAsync() => Task.CompletedTask;
        }

        [{|FG1050:ScopedFactory|}]
        public sealed class MessageCache(UserContext user, Connection connection);
        """,
        "The factory of 'MessageCache' isn't what factorygen.contract says: it was synchronous ('Get') and is asynchronous ('GetAsync') because of MessageCache → Connection.ConnectAsync; change it back, or take the change into the file",
        ("factorygen.contract", """
            ConnectionFactory.GetAsync | asynchronous | Acme.Chat.UserContext | Connection
            MessageCacheFactory.Get | synchronous | Acme.Chat.UserContext | MessageCache
            """));

    [Fact]
    public Task Another_service() => ReportsAsync(
        """
        [{|FG1050:ScopedFactory(typeof(IWebSocketManager))|}]
        public sealed class WebSocketManager(UserContext user) : IWebSocketManager;
        """,
        "The factory of 'WebSocketManager' isn't what factorygen.contract says: it handed out 'WebSocketManager' and hands out 'Acme.Chat.IWebSocketManager'; change it back, or take the change into the file",
        ("factorygen.contract", "WebSocketManagerFactory.Get | synchronous | Acme.Chat.UserContext | WebSocketManager"));

    [Fact]
    public Task Another_context() => ReportsAsync(
        """
        [{|FG1050:ScopedFactory|}]
        public sealed class MessageCache(UserContext user);
        """,
        "The factory of 'MessageCache' isn't what factorygen.contract says: its context was 'Acme.Chat.Tenant' and is 'Acme.Chat.UserContext'; change it back, or take the change into the file",
        ("factorygen.contract", "MessageCacheFactory.Get | synchronous | Acme.Chat.Tenant | MessageCache"));

    [Fact]
    public Task A_factory_that_became_asynchronous_through_another_one_alone() => ReportsAsync(
        """
        [{|FG1050:ScopedFactory|}]
        public sealed class Connection(UserContext user) : IAsyncInitializable
        {
            public Task InitializeAsync(CancellationToken cancellationToken) => Task.CompletedTask;
        }

        [{|FG1050:ScopedFactory|}]
        public sealed class MessageCache(UserContext user, Connection connection);
        """,
        ("factorygen.contract", """
            ConnectionFactory.Get | synchronous | Acme.Chat.UserContext | Connection
            MessageCacheFactory.Get | synchronous | Acme.Chat.UserContext | MessageCache
            """));

    // The file is there, so it counts.
    [Fact]
    public Task Under_a_pragma() => ReportsAsync(
        """
        #pragma warning disable FG1050
        [{|FG1050:ScopedFactory|}]
        public sealed class MessageCache(UserContext user);
        """,
        ("factorygen.contract", "MessageCacheFactory.GetAsync | asynchronous | Acme.Chat.UserContext | MessageCache"));
}
