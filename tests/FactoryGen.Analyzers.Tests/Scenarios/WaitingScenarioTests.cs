using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analyzers.Tests.Scenarios;

/// <summary>What really happened in the sources behind this project, where somebody had to wait for a factory.</summary>
public sealed class WaitingScenarioTests
{
    [Fact]
    public Task Result_Wait_and_GetResult_are_errors_through_a_local_too() => AreErrorsAsync("""
        public sealed class Desk(HistoryFactory histories)
        {
            public IHistory Open(UserContext user) => histories.GetAsync(user).{|FG2010:Result|};

            public IHistory OpenThen(UserContext user) => histories.GetAsync(user).GetAwaiter().{|FG2010:GetResult|}();

            public IHistory OpenLater(UserContext user)
            {
                var pending = histories.GetAsync(user);
                pending.{|FG2010:Wait|}();
                return pending.Result;
            }

            public IHistory OpenAtLast(UserContext user)
            {
                var pending = histories.GetAsync(user);
                return pending.{|FG2010:Result|};
            }
        }
        """);

    [Fact]
    public Task An_asynchronous_clean_up_where_only_an_Action_fits_is_an_error() => AreErrorsAsync("""
        public sealed class CleanupStack
        {
            private readonly Stack<Action> _cleanups = new();

            public void AddCleanup(Action cleanup) => _cleanups.Push(cleanup);
        }

        public sealed class Desk(HistoryFactory histories, CleanupStack cleanups)
        {
            public async Task OpenAsync(UserContext user, CancellationToken cancellationToken)
            {
                var history = await histories.GetAsync(user, cancellationToken);
                cleanups.AddCleanup({|FG2011:async|} () => await history.SaveAsync());
            }
        }
        """);

    [Fact]
    public Task Awaiting_all_and_handing_on_a_task_are_fine() => Usage.IsFineAsync("""
        public sealed class Desk(HistoryFactory histories)
        {
            public Task<IHistory> OpenAsync(UserContext user) => histories.GetAsync(user);

            public async Task<int> CountAsync(UserContext user, UserContext other) =>
                (await Task.WhenAll(histories.GetAsync(user), histories.GetAsync(other))).Length;
        }
        """);

    private static async Task AreErrorsAsync(string markup) =>
        Assert.All(await Usage.ReportsAsync(markup), diagnostic => Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity));
}
