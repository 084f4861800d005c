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
