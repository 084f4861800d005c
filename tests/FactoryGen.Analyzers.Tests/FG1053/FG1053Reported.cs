using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1053;

public sealed class FG1053Reported
{
    [Theory]
    [InlineData("MessageCacheFactory.Get", "it isn't 'entry point | colour | context | service'")]
    [InlineData("A.Get | synchronous | C | S | x", "it isn't 'entry point | colour | context | service'")]
    [InlineData("A.Get | synchronous || S", "it isn't 'entry point | colour | context | service'")]
    [InlineData("A.Get | purple | C | S", "'purple' is neither 'synchronous' nor 'asynchronous'")]
    [InlineData("A.Get | asynchronous | C | S", "the entry point of a factory that is asynchronous is 'GetAsync' of its class")]
    [InlineData("A.GetAsync | synchronous | C | S", "the entry point of a factory that is synchronous is 'Get' of its class")]
    [InlineData(".Get | synchronous | C | S", "the entry point of a factory that is synchronous is 'Get' of its class")]
    [InlineData("<<<<<<< HEAD", "a merge left it here")]
    [InlineData("||||||| base", "a merge left it here")]
    [InlineData("=======", "a merge left it here")]
    [InlineData(">>>>>>> theirs", "a merge left it here")]
    public Task A_line_that_says_nothing(string line, string why) => ReportsAsync(
        "",
        $"This line of factorygen.contract can't be read, because {why}",
        ("factorygen.contract", $"# ours\n  {{|FG1053:{line}|}}  # theirs\n"));

    [Fact]
    public Task A_factory_that_is_mentioned_twice() => ReportsAsync(
        "[ScopedFactory] public sealed class Inbox(UserContext user);",
        "This line of factorygen.contract can't be read, because an earlier line speaks of 'InboxFactory' already",
        ("factorygen.contract", """
            InboxFactory.Get | synchronous | Acme.Chat.UserContext | Inbox
            {|FG1053:InboxFactory.GetAsync | asynchronous | Acme.Chat.UserContext | Inbox|}
            """));
}
