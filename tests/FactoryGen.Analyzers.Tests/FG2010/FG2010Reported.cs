using System.Globalization;
using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analyzers.Tests.FG2010;

public sealed class FG2010Reported
{
    [Theory]
    [InlineData("stores.GetAsync(user).{|FG2010:Result|}")]
    [InlineData("stores.GetAsync(user).GetAwaiter().{|FG2010:GetResult|}()")]
    [InlineData("stores.GetAsync(user).ConfigureAwait(false).GetAwaiter().{|FG2010:GetResult|}()")]
    [InlineData("new ValueTask<IStore>(stores.GetAsync(user)).AsTask().{|FG2010:Result|}")]
    [InlineData("stores.GetAsync(user).WaitAsync(TimeSpan.FromSeconds(1)).{|FG2010:Result|}")]
    [InlineData("Task.Run(() => stores.GetAsync(user)).{|FG2010:Result|}")]
    [InlineData("Task.Run(async () => await stores.GetAsync(user)).GetAwaiter().{|FG2010:GetResult|}()")]
    [InlineData("Task.Factory.StartNew(() => stores.GetAsync(user)).Unwrap().{|FG2010:Result|}")]
    [InlineData("Task.WhenAll(stores.GetAsync(user)).{|FG2010:Result|}[0]")]
    [InlineData("((Task<IStore>)stores.GetAsync(user)).{|FG2010:Result|}")]
    [InlineData("((IAsyncScopedFactory<UserContext, IStore>)stores).GetAsync(user).{|FG2010:Result|}")]
    public Task In_one_expression(string expression) => Members.ReportsAsync($$"""
        IStore Open(UserContext user) => {{expression}};
        """);

    [Theory]
    [InlineData("store.{|FG2010:Wait|}(); return store.Result.Read(\"a\");")]
    [InlineData("return store.{|FG2010:Wait|}(1000) ? store.Result.Read(\"a\") : null;")]
    [InlineData("Task.{|FG2010:WaitAll|}(store); return store.Result.Read(\"a\");")]
    [InlineData("Task.{|FG2010:WaitAll|}([store, Task.Delay(1)]); return store.Result.Read(\"a\");")]
    [InlineData("Task.{|FG2010:WaitAny|}(Task.Delay(1), store); return null;")]
    [InlineData("return store.{|FG2010:Result|}.Read(\"a\");")]
    [InlineData("var awaiter = store.GetAwaiter(); return awaiter.{|FG2010:GetResult|}().Read(\"a\");")]
    [InlineData("while (!store.{|FG2010:IsCompleted|}) { Thread.Sleep(10); } return store.Result.Read(\"a\");")]
    [InlineData("while (!store.{|FG2010:IsCompleted|}) ; return store.Result.Read(\"a\");")]
    [InlineData("var spin = new SpinWait(); while (!store.{|FG2010:IsCompleted|}) { spin.SpinOnce(); } return store.Result.Read(\"a\");")]
    [InlineData("SpinWait.SpinUntil(() => store.{|FG2010:IsCompleted|}); return store.Result.Read(\"a\");")]
    [InlineData("((IAsyncResult)store).{|FG2010:AsyncWaitHandle|}.WaitOne(); return null;")]
    [InlineData("var copy = store; return copy.{|FG2010:Result|}.Read(\"a\");")]
    [InlineData("if (!store.IsCompleted) { Console.WriteLine(\"slow\"); } return store.{|FG2010:Result|}.Read(\"a\");")]
    public Task Through_a_local(string statements) => Members.ReportsAsync($$"""
        string? Read(UserContext user)
        {
            var store = stores.GetAsync(user);
            {{statements}}
        }
        """);

    [Theory]
    [InlineData("await Task.WhenAny(store, Task.Delay(9)); return store.{|FG2010:Result|}.Read(\"a\");")]
    [InlineData("await Task.Yield(); return store.{|FG2010:Result|}.Read(\"a\");")]
    [InlineData("if (user.UserId.Length > 3) { await store; } return store.{|FG2010:Result|}.Read(\"a\");")]
    [InlineData("await store; store = stores.GetAsync(user); return store.{|FG2010:Result|}.Read(\"a\");")]
    public Task In_an_asynchronous_method(string statements) => Members.ReportsAsync($$"""
        async Task<string?> ReadAsync(UserContext user)
        {
            var store = stores.GetAsync(user);
            {{statements}}
        }
        """);

    [Theory]
    [InlineData("foreach (var task in tasks) { task.{|FG2010:Result|}.Read(\"a\"); }")]
    [InlineData("tasks.ForEach(task => task.{|FG2010:Wait|}());")]
    [InlineData("Task.{|FG2010:WaitAll|}(tasks.ToArray());")]
    [InlineData("Task.WhenAll(tasks).{|FG2010:Wait|}();")]
    [InlineData("Console.WriteLine(tasks[0].{|FG2010:Result|}.Read(\"a\"));")]
    public Task On_several(string statement) => Members.ReportsAsync($$"""
        void ReadAll(IEnumerable<UserContext> users)
        {
            var tasks = users.Select(user => stores.GetAsync(user)).ToList();
            {{statement}}
        }
        """);

    [Fact]
    public Task One_after_the_other() => Members.ReportsAsync("""
        void ReadAll(IEnumerable<UserContext> users) => Parallel.ForEach(users, user => stores.GetAsync(user).{|FG2010:Result|}.Read("a"));
        """);

    [Theory]
    [InlineData("((IAsyncResult)store).{|FG2010:AsyncWaitHandle|}.WaitOne();")]
    [InlineData("while (!store.{|FG2010:IsCompleted|}) { Thread.Sleep(10); }")]
    [InlineData("SpinWait.SpinUntil(() => store.{|FG2010:IsCompleted|});")]
    public Task What_is_waited_for_is_not_dropped_too(string statement) => Members.ReportsAsync($$"""
        void Warm(UserContext user)
        {
            var store = stores.GetAsync(user);
            {{statement}}
        }
        """);

    [Theory]
    [InlineData("Tasks.{|FG2010:RunSync|}(() => stores.GetAsync(user))")]
    [InlineData("Tasks.{|FG2010:RunSync|}(async () => await stores.GetAsync(user))")]
    [InlineData("stores.GetAsync(user).{|FG2010:Await|}()")]
    [InlineData("new Nito.AsyncEx.JoinableTaskFactory().{|FG2010:Run|}(() => stores.GetAsync(user))")]
    public Task With_a_helper(string expression) => Members.ReportsAsync($$"""
        IStore Open(UserContext user) => {{expression}};
        """, """
        public static class Tasks
        {
            public static T RunSync<T>(Func<Task<T>> start) => Task.Run(start).GetAwaiter().GetResult();
            public static T Await<T>(this Task<T> task) => task.Result;
        }
        """ + Runner);

    [Fact]
    public Task With_a_helper_that_gives_nothing_back() => Members.ReportsAsync("""
        void Warm(UserContext user)
        {
            Run(async () => await stores.GetAsync(user));
            {|FG2010:Block|}(async () => (await stores.GetAsync(user)).Read("a"));
        }

        static void Block(Func<Task> start) => start().Wait();

        static Task Run(Func<Task> start) => start();
        """);

    [Fact]
    public Task On_a_method_that_asks_the_factory() => Members.ReportsAsync("""
        async Task WarmAsync(UserContext user)
        {
            var store = await stores.GetAsync(user);
            store.Read("a");
        }

        void Warm(UserContext user)
        {
            WarmAsync(user).{|FG2010:Wait|}();
            int Local() => CountAsync().{|FG2010:Result|};
            async Task<int> CountAsync() => (await stores.GetAsync(user)).Read("a")?.Length ?? Local();
        }
        """);

    [Fact]
    public Task In_a_constructor() => AdvisesAsync(
        """
        public sealed class Page(StoreFactory stores)
        {
            public Page(StoreFactory stores, UserContext user) : this(stores) => Text = stores.GetAsync(user).{|FG2010:Result|}.Read("a");

            public string? Text { get; } = stores.ToString();
        }
        """,
        "await it in a static method that builds the object, and hand the instance to the constructor");

    [Fact]
    public Task In_a_field() => AdvisesAsync(
        """
        public sealed class Page(StoreFactory stores, UserContext user)
        {
            public string? Text { get; } = stores.GetAsync(user).{|FG2010:Result|}.Read("a");
        }
        """,
        "keep the factory, and await it where the instance is needed");

    [Fact]
    public Task In_a_getter() => AdvisesAsync(
        """
        public sealed class Page(StoreFactory stores, UserContext user)
        {
            public string? Text => stores.GetAsync(user).{|FG2010:Result|}.Read("a");
        }
        """,
        "make the property a method that awaits it");

    [Fact]
    public Task In_a_lock() => AdvisesAsync(
        """
        public sealed class Page(StoreFactory stores)
        {
            private readonly object _gate = new();

            public string? Read(UserContext user)
            {
                lock (_gate)
                {
                    return stores.GetAsync(user).{|FG2010:Result|}.Read("a");
                }
            }
        }
        """,
        "await it outside of the lock; the factory itself builds each instance once");

    [Fact]
    public Task In_a_Lazy() => AdvisesAsync(
        """
        public sealed class Page(StoreFactory stores, UserContext user)
        {
            private readonly Lazy<string?> _text = new(() => stores.GetAsync(user).{|FG2010:Result|}.Read("a"));

            public string? Text => _text.Value;
        }
        """,
        "keep the factory in place of the Lazy, and await it where the instance is needed: the scope keeps it");

    [Fact]
    public Task In_a_registration() => AdvisesAsync(
        """
        public static class Registration
        {
            public static void Register(IServiceCollection services, StoreFactory stores, UserContext user) =>
                services.AddSingleton(_ => stores.GetAsync(user).{|FG2010:Result|}.Read("a") ?? "");
        }
        """,
        "register the factories with Add…Factories(), and await the factory where the user is known");

    [Fact]
    public Task Says_what_it_blocks_on() => Usage.ReportsAsync("""
        public sealed class Reader(HistoryFactory histories)
        {
            public int Count(UserContext user) => histories.GetAsync(user).{|FG2010:Result|}.Count;
        }
        """, "'.Result' blocks this thread until the 'IHistory' is there, and can deadlock: make the method asynchronous and await it");

    [Theory]
    [InlineData("IStore Open(Task<IStore> store) => store.{|FG2010:Result|};")]
    [InlineData("private Task<IStore>? _store; string? Read() => _store?.{|FG2010:Result|}.Read(\"a\");")]
    [InlineData("string? Read(Lazy<Task<IStore>> store) => store.Value.{|FG2010:Result|}.Read(\"a\");")]
    public async Task Is_a_warning_where_only_the_type_tells(string members)
    {
        var found = Assert.Single(await Declaration.ReportsAsync(Members.In(members)));
        Assert.Equal(DiagnosticSeverity.Warning, found.Severity);
    }

    private static async Task AdvisesAsync(string declarations, string advice)
    {
        var found = Assert.Single(await Declaration.ReportsAsync(Members.In("", declarations)));
        Assert.EndsWith(advice, found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Error, found.Severity);
    }

    private const string Runner = """


        namespace Nito.AsyncEx
        {
            public sealed class JoinableTaskFactory
            {
                public T Run<T>(Func<Task<T>> start) => start().GetAwaiter().GetResult();
            }
        }
        """;
}
