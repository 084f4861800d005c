using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1050;

public sealed class FG1050Valid
{
    private const string Cache = "[ScopedFactory] public sealed class MessageCache(UserContext user);";

    [Fact]
    public Task No_file_no_check() => IsFineAsync(Cache);

    [Fact]
    public Task Another_file_beside_the_project() => IsFineAsync(Cache, ("old.factorygen.contract.txt", "MessageCacheFactory.GetAsync | asynchronous | x | y"));

    [Fact]
    public Task A_line_that_is_true() =>
        IsFineAsync(Cache, ("factorygen.contract", "MessageCacheFactory.Get | synchronous | Acme.Chat.UserContext | MessageCache"));

    [Fact]
    public Task Comments_blank_lines_other_line_ends_and_spaces() => IsFineAsync(
        Cache,
        ("factorygen.contract", "# ours\r\n\r\n \t  MessageCacheFactory.Get|synchronous |Acme.Chat.UserContext|  MessageCache  # since 1.0 \r\n\r\n"));

    [Fact]
    public Task Names_that_need_escaping_and_generic_services() => IsFineAsync(
        """
        public interface IStore<T>;

        namespace @class
        {
            [ScopedFactory(typeof(IStore<Dictionary<string, (int Id, string? Name)[]>>))]
            public sealed class @event(UserContext user) : IStore<Dictionary<string, (int Id, string? Name)[]>>;
        }
        """,
        ("factorygen.contract", "@class.eventFactory.Get | synchronous | Acme.Chat.UserContext | IStore<System.Collections.Generic.Dictionary<string, System.ValueTuple<int, string>[]>>"));

    [Fact]
    public Task The_factory_of_a_class_with_an_error_is_not_compared() => ReportsAsync(
        """
        [ScopedFactory(typeof({|FG1001:IWebSocketManager|}))]
        public sealed class WebSocketManager(UserContext user);
        """,
        ("factorygen.contract", "WebSocketManagerFactory.GetAsync | asynchronous | Acme.Chat.UserContext | Acme.Chat.IWebSocketManager"));

    [Fact]
    public Task Files_for_several_frameworks_add_up() => IsFineAsync(
        Cache + " [ScopedFactory] public sealed class Inbox(UserContext user);",
        ("/src/factorygen.contract", "MessageCacheFactory.Get | synchronous | Acme.Chat.UserContext | MessageCache"),
        ("/src/net8.0/factorygen.contract", "InboxFactory.Get | synchronous | Acme.Chat.UserContext | Inbox"));
}
