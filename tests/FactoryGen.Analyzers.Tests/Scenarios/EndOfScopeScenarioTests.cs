using System.Globalization;
using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analyzers.Tests.Scenarios;

/// <summary>The end of a lease, a scope or a host takes time, and somebody has to await it: who drops it, blocks on it, or can't be awaited himself.</summary>
public sealed class EndOfScopeScenarioTests
{
    [Theory]
    [InlineData("void End(UserContext user) => {|FG3006:scopes.EndAsync(user)|};")]
    [InlineData("void End(UserContext user) => _ = {|FG3006:scopes.EndAsync(user)|};")]
    [InlineData("void End(UserContext user) { {|FG3006:scopes.EndAsync(user)|}.ConfigureAwait(false); }")]
    [InlineData("async Task EndAsync(UserContext user) { {|FG3006:scopes.EndAsync(user)|}; await Task.Yield(); }")]
    [InlineData("void End(ScopeHost<UserContext>? host, UserContext user) { host?{|FG3006:.EndAsync(user)|}; }")]
    [InlineData("void End(ScopeHost<UserContext>? host) { _ = host?{|FG3006:.DisposeAsync()|}; }")]
    [InlineData("void End(ScopeLease<UserContext>? lease) { _ = lease?{|FG3006:.DisposeAsync()|}.AsTask(); }")]
    [InlineData("void End() => {|FG3006:scopes.DisposeAsync()|};")]
    [InlineData("void End() => _ = {|FG3006:((IAsyncDisposable)scopes).DisposeAsync()|};")]
    [InlineData("void Listen() => AppDomain.CurrentDomain.ProcessExit += (_, _) => {|FG3006:scopes.DisposeAsync()|};")]
    [InlineData("async void {|FG2011:Leave|}(UserContext user) { {|FG3006:scopes.EndAsync(user)|}; await stores.GetAsync(user); }")]
    [InlineData("async void Leave(UserContext user) { _ = {|FG3006:scopes.EndAsync(user)|}; await Task.Yield(); }")]
    public Task Dropped(string members) => Members.ReportsAsync(members);

    [Theory]
    [InlineData("scopes.EndAsync(user)", "'ScopeHost.EndAsync' is not awaited, so the scope of this 'UserContext' ends when the caller has gone on, and its failures are lost: await it")]
    [InlineData("scopes.DisposeAsync()", "'ScopeHost.DisposeAsync' is not awaited, so every scope of 'UserContext' ends when the caller has gone on, and its failures are lost: await it")]
    [InlineData("lease.DisposeAsync()", "'ScopeLease.DisposeAsync' is not awaited, so the scope of this 'UserContext' ends when the caller has gone on: await it")]
    public Task Says_what_is_dropped(string end, string message) => SaysAsync(
        $$"""void End(UserContext user, ScopeLease<UserContext> lease) => _ = {|FG3006:{{end}}|};""", message, DiagnosticSeverity.Error);

    [Theory]
    [InlineData("lease.DisposeAsync().AsTask().GetAwaiter().{|FG2010:GetResult|}();")]
    [InlineData("lease.DisposeAsync().GetAwaiter().{|FG2010:GetResult|}();")]
    [InlineData("lease.DisposeAsync().AsTask().{|FG2010:Wait|}();")]
    [InlineData("lease.DisposeAsync().ConfigureAwait(false).GetAwaiter().{|FG2010:GetResult|}();")]
    [InlineData("scopes.EndAsync(user).AsTask().{|FG2010:Wait|}(1000);")]
    [InlineData("var end = scopes.EndAsync(user).AsTask(); Console.WriteLine(end.Id); end.{|FG2010:Wait|}();")]
    [InlineData("Task.{|FG2010:WaitAll|}(scopes.EndAsync(user).AsTask(), Task.Delay(1));")]
    [InlineData("Task.Run(() => scopes.EndAsync(user).AsTask()).{|FG2010:Wait|}();")]
    [InlineData("Task.Run(async () => await lease.DisposeAsync()).GetAwaiter().{|FG2010:GetResult|}();")]
    [InlineData("var end = lease.DisposeAsync(); while (!end.{|FG2010:IsCompleted|}) { Thread.Sleep(1); }")]
    [InlineData("LeaveAsync(user).{|FG2010:Wait|}();")]
    [InlineData("scopes.DisposeAsync().AsTask().{|FG2010:Wait|}();")]
    public Task Blocked_on(string statements) => Members.ReportsAsync($$"""
        void End(UserContext user, ScopeLease<UserContext> lease)
        {
            {{statements}}
        }

        async Task LeaveAsync(UserContext user)
        {
            await Task.Yield();
            await scopes.EndAsync(user);
        }
        """);

    [Theory]
    [InlineData("void End(UserContext user) => scopes.EndAsync(user).AsTask().{|FG2010:Wait|}();", "'.Wait()' blocks this thread until the scope of this 'UserContext' has ended, and can deadlock: make the method asynchronous and await it")]
    [InlineData("void End() => scopes.DisposeAsync().GetAwaiter().{|FG2010:GetResult|}();", "'.GetAwaiter().GetResult()' blocks this thread until every scope of 'UserContext' has ended, and can deadlock: await it, or call the host's Dispose, which is made for those who can't")]
    [InlineData("ScopeLease<UserContext>? Lease { get; set; } public void Dispose() => Lease?.DisposeAsync().AsTask().{|FG2010:Wait|}();", "'.Wait()' blocks this thread until the scope of this 'UserContext' has ended, and can deadlock: await it in DisposeAsync")]
    public Task Says_what_is_blocked_on(string members, string message) => SaysAsync(members, message, DiagnosticSeverity.Error);

    [Theory]
    [InlineData("AppDomain.CurrentDomain.ProcessExit += {|FG2011:async|} (_, _) => await scopes.DisposeAsync();")]
    [InlineData("Clicked += {|FG2011:async|} (_, _) => await scopes.EndAsync(user);")]
    [InlineData("Clicked += {|FG2011:async|} (_, _) => await LeaveAsync(user);")]
    [InlineData("Clicked += {|FG2011:async|} (_, _) => { try { await scopes.EndAsync(user); } catch (TimeoutException) { } };")]
    [InlineData("default(CancellationToken).Register({|FG2011:async|} () => await scopes.DisposeAsync());")]
    [InlineData("actions.Add({|FG2011:async|} () => await scopes.EndAsync(user).ConfigureAwait(false));")]
    [InlineData("using var timer = new Timer({|FG2011:async|} _ => await scopes.EndAsync(user));")]
    [InlineData("Task.{|FG2011:Run|}(async () => await scopes.EndAsync(user));")]
    [InlineData("_ = Task.{|FG2011:Run|}(() => scopes.EndAsync(user).AsTask());")]
    [InlineData("_ = {|FG2011:LeaveAsync|}(user);")]
    public Task Where_nobody_awaits(string statement) => Members.ReportsAsync($$"""
        event EventHandler? Clicked;

        void Use(UserContext user, List<Action> actions)
        {
            {{statement}}
            Clicked?.Invoke(this, EventArgs.Empty);
        }

        async Task LeaveAsync(UserContext user) => await scopes.EndAsync(user);
        """);

    [Theory]
    [InlineData("AppDomain.CurrentDomain.ProcessExit += {|FG2011:async|} (_, _) => await scopes.DisposeAsync();", "'ScopeHost.DisposeAsync'", "end the host with 'await using' where the program awaits it, or call its Dispose here")]
    [InlineData("AppDomain.CurrentDomain.ProcessExit += {|FG2011:async|} (_, _) => await scopes.EndAsync(user);", "'ScopeHost.EndAsync'", "let the handler start a method whose failures are caught, and await that method when the scope ends")]
    public Task Says_what_nobody_awaits(string statement, string work, string advice) => SaysAsync(
        $"void Use(UserContext user) {{ {statement} }}",
        $"Nobody awaits this lambda, so what it does with {work} may come too late or fail unseen: {advice}",
        DiagnosticSeverity.Warning);

    [Fact]
    public Task Awaited_returned_or_kept() => Members.IsFineAsync("""
        private readonly List<Task> _ends = [];

        async Task EndAsync(UserContext user, IEnumerable<UserContext> others)
        {
            await scopes.EndAsync(user);
            await scopes.EndAsync(user).ConfigureAwait(false);
            await Task.WhenAll(others.Select(other => scopes.EndAsync(other).AsTask()));
            await Task.WhenAll(others.Select(async other => await scopes.EndAsync(other)));
            var end = scopes.EndAsync(user);
            await Task.Yield();
            await end;
            _ends.Add(scopes.EndAsync(user).AsTask());
            _ends.Add(Task.Run(async () => await scopes.EndAsync(user)));
            await Task.WhenAll(_ends);
        }

        ValueTask EndOneAsync(UserContext user) => scopes.EndAsync(user);

        Func<UserContext, ValueTask> Ending => scopes.EndAsync;

        async Task EndAllAsync()
        {
            await using (scopes)
            {
                await Task.Yield();
            }
        }
        """);

    [Fact]
    public Task Not_blocked_on_but_complete() => Members.IsFineAsync("""
        async Task<bool> EndAsync(UserContext user)
        {
            var (one, other) = (scopes.EndAsync(user).AsTask(), Task.Delay(1));
            await Task.WhenAll(one, other);
            one.GetAwaiter().GetResult();
            var end = scopes.EndAsync(user);
            if (end.IsCompletedSuccessfully)
            {
                end.GetAwaiter().GetResult();
                return true;
            }

            await end;
            return false;
        }
        """);

    [Fact]
    public Task Ended_synchronously() => Members.IsFineAsync("""
        void Listen()
        {
            AppDomain.CurrentDomain.ProcessExit += (_, _) => scopes.Dispose();
            using var host = new ScopeHost<UserContext>();
            RunAsync().Wait();
        }

        async Task RunAsync()
        {
            AppDomain.CurrentDomain.ProcessExit += (_, _) => scopes.Dispose();
            Func<Task> later = async () => await scopes.DisposeAsync();
            await Task.Delay(later.Method.Name.Length);
        }
        """);

    [Fact]
    public Task Caught_by_the_handler_itself() => Members.IsFineAsync("""
        event EventHandler? Clicked;

        void Listen(UserContext user)
        {
            Clicked += async (_, _) =>
            {
                try
                {
                    await scopes.EndAsync(user);
                }
                catch (Exception failure)
                {
                    Console.WriteLine(failure);
                }
            };
            Clicked?.Invoke(this, EventArgs.Empty);
            scopes.EndAsync(user).AsTask().ContinueWith(end => Console.WriteLine(end.Exception), TaskScheduler.Default);
        }
        """);

    [Fact]
    public Task Of_something_else() => Members.IsFineAsync("""
        void End(Race race, System.IO.Stream stream, UserContext user)
        {
            race.EndAsync(user);
            _ = stream.DisposeAsync();
            stream.DisposeAsync().AsTask().Wait();
            AppDomain.CurrentDomain.ProcessExit += async (_, _) => await race.EndAsync(user);
        }
        """, """
        public sealed class Race
        {
            public ValueTask EndAsync(UserContext user) => new(Task.Delay(user.UserId.Length));
        }
        """);

    private static async Task SaysAsync(string members, string message, DiagnosticSeverity severity)
    {
        var found = Assert.Single(await Declaration.ReportsAsync(Members.In(members)));
        Assert.Equal(message, found.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(severity, found.Severity);
    }
}
