using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.Analyzers.Tests.FG1051;

public sealed class FG1051Fixed
{
    private const string Contract = "factorygen.contract";

    private const string Source = """
        namespace Acme.Chat;

        [ScopedFactory(typeof(IWebSocketManager))]
        internal sealed class WebSocketManager(UserContext user) : IWebSocketManager;

        [ScopedFactory]
        public sealed class MessageCache(UserContext user)
        {
            [AsyncInitializer]
            public Task FillAsync() => Task.CompletedTask;
        }

        [ScopedFactory]
        public sealed class Inbox(UserContext user);
        """;

    private const string Cache = "Acme.Chat.MessageCacheFactory.GetAsync | asynchronous | Acme.Chat.UserContext | Acme.Chat.MessageCache";
    private const string Inbox = "Acme.Chat.InboxFactory.Get | synchronous | Acme.Chat.UserContext | Acme.Chat.Inbox";
    private const string Manager = "Acme.Chat.WebSocketManagerFactory.Get | synchronous | Acme.Chat.UserContext | Acme.Chat.IWebSocketManager";

    [Theory]
    [InlineData("", "# What this project's factories promise: entry point | colour | context | service. A change that this file doesn't know is an error, FG1050.\n")]
    [InlineData("\r\n", "# What this project's factories promise: entry point | colour | context | service. A change that this file doesn't know is an error, FG1050.\r\n\r\n")]
    [InlineData("# Ours.", "# Ours.\n")]
    public async Task The_first_file_is_sorted(string before, string head)
    {
        var newLine = before == "\r\n" ? "\r\n" : "\n";
        using var solution = new SolutionUnderFix().With("Chat", ("Test.cs", Source), (Contract, before));

        await solution.FixFirstAsync(new FG1051AddToContractFix(), "Chat");

        Assert.Equal(head + Inbox + newLine + Cache + newLine + Manager + newLine, solution["Chat", Contract]);
        Assert.Empty(await solution.IdsAsync());
    }

    [Fact]
    public async Task A_line_goes_where_it_belongs()
    {
        using var solution = new SolutionUnderFix().With("Chat", ("Test.cs", Source), (Contract, $"{Inbox}\n# Sockets.\n{Manager}"));

        await solution.FixFirstAsync(new FG1051AddToContractFix(), "Chat");

        Assert.Equal($"{Inbox}\n# Sockets.\n{Cache}\n{Manager}", solution["Chat", Contract]);
        Assert.Empty(await solution.IdsAsync());
    }

    [Fact]
    public async Task A_renamed_factory_loses_its_old_line_at_once()
    {
        using var solution = new SolutionUnderFix().With("Chat", ("Test.cs", Source.Replace("[ScopedFactory]\npublic sealed class Inbox", "[ScopedFactory(FactoryName = \"Mail\")]\npublic sealed class Inbox", StringComparison.Ordinal)),
            (Contract, $"{Inbox}\n{Cache}\n{Manager}\n"));

        await solution.FixFirstAsync(new FG1051AddToContractFix(), "Chat");

        Assert.Equal($"{Inbox.Replace("InboxFactory", "Mail", StringComparison.Ordinal)}\n{Cache}\n{Manager}\n".Split('\n').Order(StringComparer.Ordinal), solution["Chat", Contract].Split('\n').Order(StringComparer.Ordinal));
        Assert.Empty(await solution.IdsAsync());
    }

    [Fact]
    public async Task Fix_all_over_the_solution_writes_each_projects_file()
    {
        using var solution = new SolutionUnderFix()
            .With("Chat", ("Test.cs", Source), (Contract, $"{Inbox}\n"))
            .With("Support", ("Test.cs", Source), (Contract, $"{Manager}\n"));

        await solution.FixAllAsync(new FG1051AddToContractFix(), "Chat", FixAllScope.Solution);

        Assert.Equal($"{Inbox}\n{Cache}\n{Manager}\n", solution["Chat", Contract]);
        Assert.Equal($"{Inbox}\n{Cache}\n{Manager}\n", solution["Support", Contract]);
        Assert.Empty(await solution.IdsAsync());
    }
}
