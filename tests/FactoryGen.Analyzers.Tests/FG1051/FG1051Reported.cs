using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1051;

public sealed class FG1051Reported
{
    [Fact]
    public Task A_new_factory() => ReportsAsync(
        """
        [ScopedFactory]
        public sealed class MessageCache(UserContext user);

        [{|FG1051:ScopedFactory<IWebSocketManager>|}]
        public sealed class WebSocketManager(UserContext user) : IWebSocketManager;
        """,
        "factorygen.contract doesn't mention the factory of 'WebSocketManager': add the line 'WebSocketManagerFactory.Get | synchronous | Acme.Chat.UserContext | Acme.Chat.IWebSocketManager'",
        ("factorygen.contract", "MessageCacheFactory.Get | synchronous | Acme.Chat.UserContext | MessageCache"));

    [Fact]
    public Task An_empty_file_mentions_nobody() => ReportsAsync(
        """
        [{|FG1051:ScopedFactory|}]
        public sealed class MessageCache(UserContext user);
        """,
        ("factorygen.contract", ""));

    [Fact]
    public Task A_comment_is_no_promise() => ReportsAsync(
        """
        [{|FG1051:ScopedFactory|}]
        public sealed class MessageCache(UserContext user);
        """,
        ("factorygen.contract", "# MessageCacheFactory.Get | synchronous | Acme.Chat.UserContext | MessageCache"));

    [Fact]
    public Task A_renamed_factory_is_one_line_too_few_and_one_too_many() => ReportsAsync(
        """
        [{|FG1051:ScopedFactory(FactoryName = "Caches")|}]
        public sealed class MessageCache(UserContext user);
        """,
        ("factorygen.contract", "{|FG1052:MessageCacheFactory.Get | synchronous | Acme.Chat.UserContext | MessageCache|}"));

    [Fact]
    public Task A_nested_class_in_part() => ReportsAsync(
        """
        public static partial class Outer
        {
            internal sealed partial class Inner(UserContext user);
        }

        partial class Outer
        {
            [{|FG1051:ScopedFactory|}]
            partial class Inner;
        }
        """,
        ("factorygen.contract", "\n"));
}
