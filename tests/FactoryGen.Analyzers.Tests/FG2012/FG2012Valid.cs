using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG2012;

public sealed class FG2012Valid
{
    [Fact]
    public Task Passed() => Members.IsFineAsync("""
        Task<IStore> OpenAsync(UserContext user, CancellationToken cancellationToken) => stores.GetAsync(user, cancellationToken);

        Task<IStore> OpenLaterAsync(UserContext user, CancellationToken cancellationToken) => stores.GetAsync(cancellationToken: cancellationToken, context: user);

        async Task<IStore> OpenInTimeAsync(UserContext user, CancellationToken cancellationToken)
        {
            using var source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            source.CancelAfter(1000);
            return await stores.GetAsync(user, source.Token);
        }
        """);

    [Fact]
    public Task Waited_for_with_it() => Members.IsFineAsync("""
        Task<IStore> OpenAsync(UserContext user, CancellationToken cancellationToken) => stores.GetAsync(user).WaitAsync(cancellationToken);
        """);

    [Fact]
    public Task None_in_reach() => Members.IsFineAsync("""
        Task<IStore> OpenAsync(UserContext user) => stores.GetAsync(user);

        Task<IStore> OpenAtAnyPriceAsync(UserContext user) => stores.GetAsync(user, CancellationToken.None);

        async Task<IStore> OpenThenAsync(UserContext user)
        {
            var store = await stores.GetAsync(user);
            var token = new CancellationToken(true);
            return token.IsCancellationRequested ? store : await Task.FromResult(store);
        }
        """);

    [Fact]
    public Task One_that_is_not_in_scope() => Members.IsFineAsync("""
        async Task<IStore> OpenAsync(UserContext user)
        {
            if (user.UserId.Length > 3)
            {
                var token = new CancellationToken(true);
                token.ThrowIfCancellationRequested();
            }

            Func<CancellationToken, Task> wait = token => Task.Delay(1, token);
            await wait(CancellationToken.None);
            return await stores.GetAsync(user);
        }

        static Task<IStore> OpenStaticAsync(UserContext user) => Factories.Stores.GetAsync(user);
        """);

    [Fact]
    public Task One_that_a_static_lambda_does_not_reach() => Members.IsFineAsync("""
        private readonly CancellationToken _stopping;

        Task<IStore[]> OpenAsync(IEnumerable<UserContext> users, CancellationToken cancellationToken) =>
            Task.WhenAll(users.Select(static user => Factories.Stores.GetAsync(user))).WaitAsync(cancellationToken.CanBeCanceled ? cancellationToken : _stopping);
        """);

    [Theory]
    [InlineData("try { await Task.Delay(1, cancellationToken); } finally { (await stores.GetAsync(user, CancellationToken.None)).Read(\"a\"); }")]
    [InlineData("try { await Task.Delay(1, cancellationToken); } finally { (await stores.GetAsync(user)).Read(\"a\"); }")]
    [InlineData("try { await Task.Delay(1, cancellationToken); } catch (OperationCanceledException) { (await stores.GetAsync(user)).Read(\"a\"); throw; }")]
    [InlineData("if (cancellationToken.IsCancellationRequested) { (await stores.GetAsync(user)).Read(\"a\"); }")]
    [InlineData("AddCleanup(async () => { (await stores.GetAsync(user)).Read(\"a\"); });")]
    public Task What_is_done_although_others_gave_up(string statement) => Members.IsFineAsync($$"""
        async Task RunAsync(UserContext user, CancellationToken cancellationToken)
        {
            await Task.Yield();
            {{statement}}
        }

        static void AddCleanup(Func<Task> cleanup) => cleanup.ToString();
        """);

    [Fact]
    public Task The_end_of_an_object() => Members.IsFineAsync("""

        """, """
        public sealed class Session(StoreFactory stores, UserContext user, CancellationToken stopping) : IAsyncDisposable
        {
            public bool IsStopping => stopping.IsCancellationRequested;

            public async ValueTask DisposeAsync() => (await stores.GetAsync(user)).Read("a");
        }
        """);

    [Fact]
    public Task A_task_that_others_share() => Members.IsFineAsync("""
        private readonly ConcurrentDictionary<string, Task<string?>> _texts = new();
        Task<string?> TextAsync(UserContext user, CancellationToken cancellationToken) =>
            _texts.GetOrAdd(user.UserId, async _ => (await stores.GetAsync(user)).Read("a")).WaitAsync(cancellationToken);
        """);

    [Fact]
    public Task A_synchronous_factory() => Members.IsFineAsync("""
        int Count(UserContext user, CancellationToken cancellationToken) => cancellationToken.IsCancellationRequested ? 0 : sockets.Get(user).Count;
        """);

    [Fact]
    public Task Another_GetAsync() => Members.IsFineAsync("""
        Task<int> CountAsync(UserContext user, Cache cache, CancellationToken cancellationToken) =>
            cancellationToken.IsCancellationRequested ? Task.FromResult(0) : cache.GetAsync(user);
        """, """
        public sealed class Cache
        {
            public Task<int> GetAsync(UserContext user, CancellationToken cancellationToken = default) => Task.FromResult(user.UserId.Length);
        }
        """);

    [Theory]
    [InlineData("await stores.GetAsync(user); using var timeout = new CancellationTokenSource(1000); await Task.Delay(1, timeout.Token);")]
    [InlineData("using var timeout = new CancellationTokenSource(1000); await stores.GetAsync(user, timeout.Token);")]
    [InlineData("using var timeout = new CancellationTokenSource(1000); await stores.GetAsync(user).WaitAsync(timeout.Token);")]
    [InlineData("using var timeout = new CancellationTokenSource(1000); await await Task.WhenAny(stores.GetAsync(user), Task.Delay(-1, timeout.Token));")]
    [InlineData("using var timeout = new CancellationTokenSource(1000); var opening = stores.GetAsync(user); await Task.WhenAny(opening, Task.Delay(-1, timeout.Token)); await opening;")]
    [InlineData("using var timeout = new CancellationTokenSource(1000); var work = Task.Run(() => Thread.Sleep(1), timeout.Token); await stores.GetAsync(user); await work;")]
    [InlineData("using var timeout = new CancellationTokenSource(1000); Start(timeout); await stores.GetAsync(user);")]
    [InlineData("using var timeout = new CancellationTokenSource(1000); timeout.Token.Register(() => Console.WriteLine(1)); await stores.GetAsync(user);")]
    [InlineData("using var timeout = new CancellationTokenSource(1000); Func<Task> later = () => Task.Delay(1, timeout.Token); await stores.GetAsync(user); await later();")]
    [InlineData("using var timeout = new CancellationTokenSource(1000); try { await Task.Delay(1, timeout.Token); } catch (OperationCanceledException) { } await stores.GetAsync(user);")]
    [InlineData("if (user.UserId.Length > 1) { using var timeout = new CancellationTokenSource(1000); await Task.Delay(1, timeout.Token); } await stores.GetAsync(user);")]
    [InlineData("using var stopping = new CancellationTokenSource(); await Task.Delay(1, stopping.Token); await stores.GetAsync(user); stopping.CancelAfter(1);")]
    [InlineData("using var stopping = new CancellationTokenSource(); await Task.Delay(1, stopping.Token); await stores.GetAsync(user);")]
    [InlineData("using var timeout = new CancellationTokenSource(1000); await Task.Delay(1, timeout.Token); await stores.GetAsync(user, CancellationToken.None);")]
    [InlineData("using var timeout = new CancellationTokenSource(1000); Func<Task> later = async () => await stores.GetAsync(user); await later();")]
    [InlineData("using var timeout = new CancellationTokenSource(1000); try { await Task.Delay(1, timeout.Token); } finally { await stores.GetAsync(user); }")]
    public Task A_time_limit_of_other_work(string statements) => Members.IsFineAsync($$"""
        async Task OpenAsync(UserContext user)
        {
            {{statements}}
        }

        static void Start(CancellationTokenSource source) => source.Cancel();
        """);

    [Theory]
    [InlineData("Parallel.ForEachAsync(users, async (user, token) => await stores.GetAsync(user, token))")]
    [InlineData("Task.WhenAll(users.Select(async (user, _) => await stores.GetAsync(user)))")]
    [InlineData("RunAsync(async (_, user) => await stores.GetAsync(user))")]
    [InlineData("Parallel.ForEachAsync(users, async (user, _) => await stores.GetAsync(user, CancellationToken.None))")]
    [InlineData("GetOrCreateAsync(async _ => await stores.GetAsync(users[0]))")]
    [InlineData("Parallel.ForEachAsync(users, async (user, _) => { try { await Task.Yield(); } finally { await stores.GetAsync(user); } })")]
    [InlineData("Parallel.ForEachAsync(users, (user, _) => { sockets.Get(user).SendAsync(\"a\"); return default; })")]
    public Task A_lambda_whose_nameless_parameter_is_no_token_for_the_call(string expression) => Members.IsFineAsync($$"""
        Task OpenAsync(List<UserContext> users) => {{expression}};

        static Task RunAsync(Func<int, UserContext, Task> run) => run(1, new UserContext("a", "b"));

        static Task GetOrCreateAsync(Func<CancellationToken, Task> create) => create(new CancellationToken(true));
        """);

    [Fact]
    public Task None_is_meant_where_a_token_is_far_away() => Members.IsFineAsync("""
        private readonly CancellationToken _stopping;

        async Task<IStore> OpenAsync(UserContext user)
        {
            _stopping.ThrowIfCancellationRequested();
            return await stores.GetAsync(user, CancellationToken.None);
        }
        """);
}
