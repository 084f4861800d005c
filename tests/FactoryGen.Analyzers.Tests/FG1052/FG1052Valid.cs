using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1052;

public sealed class FG1052Valid
{
    // Its factory comes back when the error goes.
    [Fact]
    public Task The_factory_of_a_class_with_an_error() => ReportsAsync(
        """
        [{|FG1005:ScopedFactory|}]
        public sealed class MessageCache(IEventStore events);
        """,
        ("factorygen.contract", "MessageCacheFactory.Get | synchronous | Acme.Chat.UserContext | MessageCache"));

    [Fact]
    public Task The_same_line_in_a_file_of_another_name() =>
        IsFineAsync("", ("factorygen.baseline.old", "MessageCacheFactory.Get | synchronous | Acme.Chat.UserContext | MessageCache"));
}
