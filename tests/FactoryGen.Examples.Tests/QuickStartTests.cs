namespace FactoryGen.Examples.Tests;

public sealed class QuickStartTests
{
    [Fact]
    public async Task It_replays_its_log()
    {
        var (exitCode, output, errors) = await Example.RunAsync("QuickStart");

        Assert.Equal("", errors);
        Assert.Equal(0, exitCode);
        Assert.Equal(
            """
            Generated entry points
              ChatConnectionFactory.GetAsync(UserContext) returns IChatConnection, asynchronous: ChatConnection.ConnectAsync
              HelpAgentFactory.GetAsync(UserContext) returns IHelpAgent, asynchronous: HelpAgent → ChatConnection.ConnectAsync
              MessageHistoryFactory.Get(UserContext) returns IMessageHistory, synchronous

            chat.log
              09:00:12  ada enters Ada Lovelace
              09:00:13  ada opens 100 tabs
                        ada is connected at attempt 1
                        100 callers at once got 1 agent, and ada connected 1 time
              09:00:40  ada says Which invoices are still open?
                        to ada: Good morning, Ada Lovelace.
              09:01:05  grace enters Grace Hopper
              09:01:06  server refuses grace
              09:01:07  grace says My build is red since this morning.
                        grace's connection is closed
                        failed: the server refused grace's attempt 1; once more
                        grace is connected at attempt 2
                        to grace: Good morning, Grace Hopper.
              09:01:30  ada says Please remind me on Friday.
                        to ada: That makes 2. You began with: Which invoices are still open?
              09:02:10  grace says The compiler misses a semicolon.
                        to grace: That makes 2. You began with: My build is red since this morning.
              09:02:44  ada leaves
                        ada's history: Which invoices are still open? | Please remind me on Friday.
                        grace's history: My build is red since this morning. | The compiler misses a semicolon.
                        ada's agent is disposed of
                        ada's connection is closed
                        ada's history is disposed of
                        live scopes: 1
              09:02:51  ada says Is anybody there?
                        ada has no scope any more, so there is no agent
              09:03:02  grace leaves
                        grace's history: My build is red since this morning. | The compiler misses a semicolon.
                        grace's agent is disposed of
                        grace's connection is closed
                        grace's history is disposed of
                        live scopes: 0

            """,
            output,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task It_replays_another_log_and_ends_the_scopes_that_are_left()
    {
        var (exitCode, output, _) = await ReplayAsync("""
            10:00:00  lin  enters  Lin
            10:00:01  lin  says    Hello?
            """);

        Assert.Equal(0, exitCode);
        Assert.EndsWith(
            """
              10:00:01  lin says Hello?
                        lin is connected at attempt 1
                        to lin: Good morning, Lin.
                        lin's agent is disposed of
                        lin's connection is closed
                        lin's history is disposed of

            """,
            output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10:00:00 lin", "(1): expected 'time who what rest', found '10:00:00 lin'")]
    [InlineData("10:00:00 lin says Hello?", "10:00:00: lin never entered")]
    [InlineData("10:00:00 lin sings", "10:00:00: nobody knows what 'sings' means")]
    public async Task It_says_what_is_wrong_with_a_log(string line, string message)
    {
        var (exitCode, _, errors) = await ReplayAsync(line);

        Assert.Equal(1, exitCode);
        Assert.EndsWith(message, errors.Trim(), StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Output, string Errors)> ReplayAsync(string log)
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, log, TestContext.Current.CancellationToken);
            return await Example.RunAsync("QuickStart", path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
