using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analyzers.Tests.FG2011;

public sealed class FG2011Reported
{
    [Theory]
    [InlineData("users.ForEach({|FG2011:async|} user => await stores.GetAsync(user));")]
    [InlineData("Parallel.ForEach(users, {|FG2011:async|} user => await stores.GetAsync(user));")]
    [InlineData("actions.Add({|FG2011:async|} () => await stores.GetAsync(users[0]));")]
    [InlineData("Action later = {|FG2011:async|} () => (await stores.GetAsync(users[0])).Read(\"a\"); later();")]
    [InlineData("using var timer = new Timer({|FG2011:async|} _ => await stores.GetAsync(users[0]), null, 0, 1000);")]
    [InlineData("default(CancellationToken).Register({|FG2011:async|} () => { await using var lease = scopes.Enter(users[0]); });")]
    [InlineData("ThreadPool.QueueUserWorkItem({|FG2011:async|} delegate { await stores.GetAsync(users[0]); });")]
    [InlineData("new Thread({|FG2011:async|} () => { var store = stores.GetAsync(users[0]); (await store).Read(\"a\"); }).Start();")]
    [InlineData("Action<UserContext> later = {|FG2011:async|} user => await WarmAsync(user); later(users[0]);")]
    [InlineData("actions.Add({|FG2011:async|} () => await sockets.Get(users[0]).SendAsync(\"a\"));")]
    [InlineData("actions.Add({|FG2011:async|} () => await scopes.Enter(users[0]).DisposeAsync());")]
    public Task A_lambda(string statement) => Members.ReportsAsync($$"""
        void Use(List<UserContext> users, List<Action> actions)
        {
            {{statement}}
        }

        async Task WarmAsync(UserContext user) => (await stores.GetAsync(user)).Read("a");
        """);

    [Fact]
    public Task A_lambda_within_one_is_reported_by_itself() => Members.ReportsAsync("""
        void Use(List<UserContext> users, List<Action> actions) => actions.Add(async () =>
        {
            await Task.Yield();
            users.ForEach({|FG2011:async|} user => await stores.GetAsync(user));
        });
        """);

    [Fact]
    public Task A_method() => Members.ReportsAsync("""
        private string? _text;

        async void {|FG2011:Initialize|}(UserContext user)
        {
            _text = (await stores.GetAsync(user)).Read("a");
        }

        string? Read(UserContext user)
        {
            Initialize(user);
            Later();
            return _text;

            async void {|FG2011:Later|}() => await stores.GetAsync(user);
        }
        """);

    [Fact]
    public Task A_method_that_is_given_away() => Members.ReportsAsync("""
        void Use(List<UserContext> users) => users.ForEach({|FG2011:Warm|});

        async void {|FG2011:Warm|}(UserContext user) => await stores.GetAsync(user);
        """);

    [Theory]
    [InlineData("event EventHandler? Clicked; void Listen(UserContext user) { Clicked += {|FG2011:async|} (_, _) => (await stores.GetAsync(user)).Read(\"a\"); Clicked?.Invoke(this, EventArgs.Empty); }")]
    [InlineData("event EventHandler? Clicked; void Listen() { Clicked += OnClicked; Clicked?.Invoke(this, EventArgs.Empty); } async void {|FG2011:OnClicked|}(object? sender, EventArgs e) => (await stores.GetAsync((UserContext)sender!)).Read(\"a\");")]
    [InlineData("void Use(ISocket socket, List<Action> actions) => actions.Add({|FG2011:async|} () => await socket.SendAsync(\"a\"));")]
    [InlineData("void Use(UserContext user) { _ = {|FG2011:WarmAsync|}(user); } async Task WarmAsync(UserContext user) => await stores.GetAsync(user);")]
    [InlineData("void Use(UserContext user) => {|FG2011:WarmAsync|}(user); async Task WarmAsync(UserContext user) => await stores.GetAsync(user);")]
    [InlineData("void Use(UserContext user) { Task.{|FG2011:Run|}(async () => (await stores.GetAsync(user)).Read(\"a\")); }")]
    [InlineData("void Use(UserContext user) { WarmAsync().ConfigureAwait(false); async Task WarmAsync() { try { await stores.GetAsync(user); } finally { Console.Beep(); } } }")]
    public async Task Is_a_warning_where_somebody_may_want_it(string members)
    {
        var found = Assert.Single(await Declaration.ReportsAsync(Members.In(members.Contains("{|", StringComparison.Ordinal) ? members : members.Replace("WarmAsync().", "{|FG2011:WarmAsync|}().", StringComparison.Ordinal))));
        Assert.Equal(DiagnosticSeverity.Warning, found.Severity);
    }

    [Fact]
    public async Task Is_a_warning_where_another_type_prescribes_it()
    {
        var found = Assert.Single(await Declaration.ReportsAsync(Members.In("", """
            public interface IStartable
            {
                void Start();
            }

            public sealed class Warmer(StoreFactory stores, UserContext user) : IStartable
            {
                public async void {|FG2011:Start|}() => await stores.GetAsync(user);
            }
            """)));
        Assert.Equal(DiagnosticSeverity.Warning, found.Severity);
    }

    [Fact]
    public async Task A_clean_up_that_only_an_Action_fits()
    {
        var found = await Declaration.ReportsAsync(Members.In("""
            async Task RegisterAsync(Cleanups cleanups, UserContext user)
            {
                var store = await stores.GetAsync(user);
                cleanups.AddCleanup({|FG2011:async|} () => await {|FG3005:store.DisposeAsync()|});
            }
            """, """
            public sealed class Cleanups
            {
                public void AddCleanup(Action cleanup) => cleanup();
            }
            """));
        Assert.All(found, diagnostic => Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity));
        Assert.Equal(
            "Nobody awaits this lambda, so what it does with 'IStore.DisposeAsync' may come too late or fail unseen: 'AddCleanup' takes an Action here; register it with something that takes a Func<ValueTask> and awaits it",
            found[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }
}
