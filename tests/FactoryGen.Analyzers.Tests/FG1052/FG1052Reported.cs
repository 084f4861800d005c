using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1052;

public sealed class FG1052Reported
{
    [Fact]
    public Task A_factory_that_is_gone() => ReportsAsync(
        "public sealed class MessageCache(UserContext user);",
        "There is no factory 'MessageCacheFactory' in this project: delete the line, or bring the factory back",
        ("factorygen.contract", "\n{|FG1052:MessageCacheFactory.Get | synchronous | Acme.Chat.UserContext | MessageCache|} # ours\n"));

    [Fact]
    public async Task A_factory_that_was_renamed_is_named()
    {
        var diagnostics = await ReportsAsync(
            """
            [{|FG1051:ScopedFactory(FactoryName = "Caches")|}]
            public sealed class MessageCache(UserContext user);
            """,
            ("factorygen.contract", "{|FG1052:Acme.MessageCacheFactory.Get | synchronous | Acme.Chat.UserContext | MessageCache|}"));

        Assert.Contains(diagnostics, diagnostic => diagnostic.GetMessage(null) ==
            "There is no factory 'Acme.MessageCacheFactory' in this project, it seems to be called 'Caches' now: delete the line, or bring the factory back");
    }
}
