using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG2010;

public sealed class FG2010Valid
{
    [Theory]
    [InlineData("await Task.WhenAll(first, second);")]
    [InlineData("await Task.WhenAll(new[] { first, second }).ConfigureAwait(false);")]
    [InlineData("await Task.WhenAll([first, second]).WaitAsync(cancellationToken);")]
    [InlineData("var both = new[] { first, second }; await Task.WhenAll(both);")]
    [InlineData("var both = Task.WhenAll(first, second); await Task.Yield(); await both;")]
    [InlineData("await first; await second;")]
    [InlineData("await first.ConfigureAwait(false); if (!second.IsCompletedSuccessfully) { return null; }")]
    [InlineData("try { await first; } catch (OperationCanceledException) { } finally { await second; }")]
    public Task After_an_await(string awaits) => Members.IsFineAsync($$"""
        async Task<string?> ReadAsync(UserContext user, UserContext other, CancellationToken cancellationToken)
        {
            var first = stores.GetAsync(user, cancellationToken);
            var second = stores.GetAsync(other, cancellationToken);
            {{awaits}}
            return first.Result.Read("a") ?? second.GetAwaiter().GetResult().Read("b");
        }
        """);

    [Theory]
    [InlineData("if (pending.IsCompletedSuccessfully) { return pending.Result.Read(\"a\"); }")]
    [InlineData("if (pending is { IsCompletedSuccessfully: true }) { return pending.Result.Read(\"a\"); }")]
    [InlineData("if (pending.Status == TaskStatus.RanToCompletion) { return pending.Result.Read(\"a\"); }")]
    [InlineData("if (await Task.WhenAny(pending, Task.Delay(9)) == pending) { return pending.Result.Read(\"a\"); }")]
    [InlineData("if (user.UserId.Length > 3 && pending.IsCompletedSuccessfully) { return pending.Result.Read(\"a\"); }")]
    [InlineData("var read = pending.IsCompletedSuccessfully ? pending.Result : await pending;")]
    [InlineData("var isThere = pending.Wait(0);")]
    [InlineData("var isThere = pending.Wait(TimeSpan.Zero);")]
    [InlineData("while (!pending.IsCompleted) { await Task.Delay(9); } pending.Result.Read(\"a\");")]
    public Task After_a_test(string statements) => Members.IsFineAsync($$"""
        async ValueTask<string?> ReadAsync(UserContext user)
        {
            var pending = stores.GetAsync(user);
            {{statements}}
            return (await pending).Read("a");
        }
        """);

    [Theory]
    [InlineData("var done = await Task.WhenAny(tasks); return [done.Result.Read(\"a\")];")]
    [InlineData("return [(await Task.WhenAny(tasks)).Result.Read(\"a\")];")]
    [InlineData("await Task.WhenAll(tasks); return tasks.Select(task => task.Result.Read(\"a\")).ToList();")]
    [InlineData("await Task.WhenAll(tasks); return [tasks[0].Result.Read(\"a\")];")]
    [InlineData("await Task.WhenAll(tasks); var read = new List<string?>(); foreach (var task in tasks) { read.Add(task.Result.Read(\"a\")); } return read;")]
    [InlineData("foreach (var task in tasks) { await task; } return [.. tasks.Select(task => task.Result.Read(\"a\"))];")]
    [InlineData("await Task.Yield(); return [.. tasks.Where(task => task.IsCompletedSuccessfully).Select(task => task.Result.Read(\"a\"))];")]
    [InlineData("return [await tasks[0].ContinueWith(task => task.Result.Read(\"a\"), TaskScheduler.Default)];")]
    [InlineData("var read = new List<string?>(); foreach (var task in tasks) { read.Add((await task).Read(\"a\")); } return read;")]
    public Task Of_several(string statements) => Members.IsFineAsync($$"""
        async Task<List<string?>> ReadAsync(IEnumerable<UserContext> users)
        {
            var tasks = users.Select(user => stores.GetAsync(user)).ToList();
            {{statements}}
        }
        """);

    [Fact]
    public Task An_awaiter_that_calls_back() => Members.IsFineAsync("""
        void Read(UserContext user, Action<string?> then)
        {
            var awaiter = stores.GetAsync(user).GetAwaiter();
            awaiter.OnCompleted(() => then(awaiter.GetResult().Read("a")));
        }
        """);

    [Fact]
    public Task A_field_that_was_awaited() => Members.IsFineAsync("""
        private readonly Task<IStore> _store = null!;

        async Task<string?> ReadAsync()
        {
            await _store;
            return _store.Result.Read("a");
        }
        """);

    [Fact]
    public Task Members_of_another_type() => Members.IsFineAsync("""
        int Count(UserContext user)
        {
            var outcome = new Outcome { Result = sockets.Get(user).Count };
            outcome.Wait();
            return outcome.Result + outcome.GetAwaiter().GetResult() + (outcome.IsCompleted ? 1 : 0);
        }
        """, """
        public sealed class Outcome
        {
            public int Result { get; init; }
            public bool IsCompleted => true;
            public void Wait() { }
            public Outcome GetAwaiter() => this;
            public int GetResult() => Result;
        }
        """);

    [Fact]
    public Task A_task_that_no_factory_has_to_do_with() => Members.IsFineAsync("""
        int Count(Task<int> count, UserContext user)
        {
            Task.Delay(1).Wait();
            Task.WaitAll(count);
            return count.Result + Task.Run(() => sockets.Get(user).Count).Result + Task.FromResult(sockets.Get(user)).Result.Count;
        }
        """);

    [Fact]
    public Task A_helper_that_only_looks() => Members.IsFineAsync("""
        IStore? Peek(Task<IStore> store) => Tasks.ResultOrDefault(store);

        Task<IStore> Pass(UserContext user) => Tasks.Logged(stores.GetAsync(user));
        """, """
        public static class Tasks
        {
            public static T? ResultOrDefault<T>(Task<T> task) => task.IsCompletedSuccessfully ? task.Result : default;
            public static T Logged<T>(T value) => value;
        }
        """);

    [Fact]
    public Task A_helper_that_blocks_on_what_it_is_given() => Members.IsFineAsync("""
        static T RunSync<T>(Func<Task<T>> start) => start().GetAwaiter().GetResult();

        int Count(UserContext user) => RunSync(() => Task.FromResult(sockets.Get(user).Count));
        """);

    [Fact]
    public Task Awaited_in_a_static_method() => Members.IsFineAsync("", """
        public sealed class Page
        {
            private Page(IStore store) => Text = store.Read("a");

            public string? Text { get; }

            public static async Task<Page> CreateAsync(StoreFactory stores, UserContext user) => new(await stores.GetAsync(user));
        }
        """);

    [Fact]
    public Task A_loop_that_has_something_else_to_do() => Members.IsFineAsync("""
        async Task<string?> ReadAsync(UserContext user, Queue<int> work)
        {
            var store = stores.GetAsync(user);
            while (!store.IsCompleted && work.Count > 0)
            {
                work.Dequeue();
            }

            return (await store).Read("a");
        }
        """);

    [Fact]
    public Task Work_in_a_RunSync_that_asks_a_synchronous_factory() => Members.IsFineAsync("""
        int Count(UserContext user) => Tasks.RunSync(async () => { await Task.Yield(); return sockets.Get(user).Count; });
        """, """
        public static class Tasks
        {
            public static T RunSync<T>(Func<Task<T>> start) => Task.Run(start).GetAwaiter().GetResult();
        }
        """);
}
