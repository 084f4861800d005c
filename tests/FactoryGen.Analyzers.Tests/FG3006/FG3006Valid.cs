using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG3006;

public sealed class FG3006Valid
{
    [Fact]
    public Task An_awaited_using_declaration() => Members.IsFineAsync("""
        async Task<int> CountAsync(UserContext user)
        {
            await using var lease = scopes.Enter(user);
            return sockets.Get(user).Count;
        }
        """);

    [Fact]
    public Task An_awaited_using_statement() => Members.IsFineAsync("""
        async Task<int> CountAsync(UserContext user)
        {
            await using (scopes.Enter(user))
            {
                return sockets.Get(user).Count;
            }
        }
        """);

    [Fact]
    public Task An_awaited_using_without_context() => Members.IsFineAsync("""
        async Task<int> CountAsync(UserContext user)
        {
            await using var _ = scopes.Enter(user).ConfigureAwait(false);
            return sockets.Get(user).Count;
        }
        """);

    [Fact]
    public Task An_awaited_using_of_a_local() => Members.IsFineAsync("""
        async Task<int> CountAsync(UserContext user)
        {
            var lease = scopes.Enter(user);
            await using (lease)
            {
                return sockets.Get(lease.Context).Count;
            }
        }
        """);

    [Fact]
    public Task Disposed_in_a_finally() => Members.IsFineAsync("""
        async Task<int> CountAsync(UserContext user)
        {
            var lease = scopes.Enter(user);
            try
            {
                return sockets.Get(user).Count;
            }
            finally
            {
                await lease.DisposeAsync();
            }
        }
        """);

    [Fact]
    public Task Returned() => Members.IsFineAsync("""
        ScopeLease<UserContext> Enter(UserContext user) => scopes.Enter(user);
        """);

    [Fact]
    public Task Returned_later() => Members.IsFineAsync("""
        ScopeLease<UserContext> Enter(UserContext user)
        {
            var lease = scopes.Enter(user);
            Console.WriteLine(sockets.Get(lease.Context).Count);
            return lease;
        }
        """);

    [Fact]
    public Task Handed_on() => Members.IsFineAsync("""
        void Enter(UserContext user, List<IAsyncDisposable> cleanup) => cleanup.Add(scopes.Enter(user));
        """);

    [Fact]
    public Task Handed_on_later() => Members.IsFineAsync("""
        void Enter(UserContext user, List<IAsyncDisposable> cleanup)
        {
            var lease = scopes.Enter(user);
            cleanup.Add(lease);
        }
        """);

    [Fact]
    public Task A_field_that_is_disposed() => Members.IsFineAsync("""

        """, """
        public sealed class Session(ScopeHost<UserContext> scopes, UserContext user) : IAsyncDisposable
        {
            private readonly ScopeLease<UserContext> _lease = scopes.Enter(user);

            public ValueTask DisposeAsync() => _lease.DisposeAsync();
        }
        """);

    [Fact]
    public Task Of_another_class() => Members.IsFineAsync("""
        void Use(UserContext user) => new Room().Enter(user);
        """, """
        public sealed class Room
        {
            public int Enter(UserContext user) => user.UserId.Length;
        }
        """);

    [Fact]
    public Task Disposed_by_a_lambda() => Members.IsFineAsync("""
        Func<ValueTask> Enter(UserContext user)
        {
            var lease = scopes.Enter(user);
            return () => lease.DisposeAsync();
        }
        """);

    [Fact]
    public Task A_field_that_is_handed_on() => Members.IsFineAsync("""

        """, """
        public sealed class Session(ScopeHost<UserContext> scopes, UserContext user)
        {
            private readonly ScopeLease<UserContext> _lease = scopes.Enter(user);

            public IAsyncDisposable Release() => _lease;
        }
        """);

    [Fact]
    public Task A_field_that_is_disposed_if_it_is_there() => Members.IsFineAsync("""

        """, """
        public sealed class Session(ScopeHost<UserContext> scopes) : IAsyncDisposable
        {
            private ScopeLease<UserContext>? _lease;

            public void Open(UserContext user) => _lease = scopes.Enter(user);

            public async ValueTask DisposeAsync()
            {
                if (Interlocked.Exchange(ref _lease, null) is { } lease)
                {
                    await lease.DisposeAsync();
                }
            }
        }
        """);

    [Fact]
    public Task A_field_that_stays_empty() => Members.IsFineAsync("""

        """, """
        public sealed class Session
        {
            private ScopeLease<UserContext>? _lease = null;

            public UserContext? User => _lease?.Context;

            public void Close() => _lease = null;
        }
        """);
}
