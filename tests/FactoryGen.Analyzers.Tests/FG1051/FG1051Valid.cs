using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1051;

public sealed class FG1051Valid
{
    [Fact]
    public Task A_project_without_factories() => IsFineAsync("public sealed class MessageCache;", ("factorygen.contract", ""));

    [Fact]
    public Task Lines_in_any_order() => IsFineAsync(
        """
        [ScopedFactory]
        public sealed class Inbox(UserContext user);

        [ScopedFactory]
        public sealed class MessageCache(UserContext user);
        """,
        ("factorygen.contract", """
            MessageCacheFactory.Get | synchronous | Acme.Chat.UserContext | MessageCache
            InboxFactory.Get | synchronous | Acme.Chat.UserContext | Inbox
            """));

    // Nothing is generated for it: what it will promise isn't known yet.
    [Fact]
    public Task A_class_with_an_error() => ReportsAsync(
        """
        [{|FG1005:ScopedFactory|}]
        public sealed class MessageCache(IEventStore events);
        """,
        ("factorygen.contract", ""));
}
