using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG3006;

public sealed class FG3006Reported
{
    [Fact]
    public Task Dropped() => Members.ReportsAsync("""
        void Use(UserContext user) => {|FG3006:scopes.Enter(user)|};
        """);

    [Fact]
    public Task Discarded() => Members.ReportsAsync("""
        void Use(UserContext user) => _ = {|FG3006:scopes.Enter(user)|};
        """);

    [Fact]
    public Task Never_looked_at() => Members.ReportsAsync("""
        int Count(UserContext user)
        {
            var lease = {|FG3006:scopes.Enter(user)|};
            return sockets.Get(user).Count;
        }
        """);

    [Fact]
    public Task Only_asked_for_its_context() => Members.ReportsAsync("""
        int Count(UserContext user)
        {
            var lease = {|FG3006:scopes.Enter(user)|};
            return sockets.Get(lease.Context).Count;
        }
        """);

    [Fact]
    public Task Asked_for_its_context_at_once() => Members.ReportsAsync("""
        int Count(UserContext user) => sockets.Get({|FG3006:scopes.Enter(user)|}.Context).Count;
        """);

    [Fact]
    public Task Assigned_later() => Members.ReportsAsync("""
        int Count(UserContext user)
        {
            ScopeLease<UserContext>? lease = null;
            if (user.UserId.Length > 0)
            {
                lease = {|FG3006:scopes.Enter(user)|};
            }

            return lease is null ? 0 : sockets.Get(user).Count;
        }
        """);

    [Fact]
    public Task Not_awaited() => Members.ReportsAsync("""
        async Task<int> CountAsync(UserContext user)
        {
            var lease = scopes.Enter(user);
            await Task.Yield();
            {|FG3006:lease.DisposeAsync()|};
            return 1;
        }
        """);

    [Fact]
    public Task Not_awaited_but_discarded() => Members.ReportsAsync("""
        void End(ScopeLease<UserContext> lease) => _ = {|FG3006:lease.DisposeAsync()|};
        """);

    [Fact]
    public Task Not_awaited_although_configured() => Members.ReportsAsync("""
        void End(ScopeLease<UserContext> lease)
        {
            {|FG3006:lease.DisposeAsync()|}.ConfigureAwait(false);
        }
        """);

    [Fact]
    public Task In_a_lambda() => Members.ReportsAsync("""
        Action<UserContext> Use() => user => {|FG3006:scopes.Enter(user)|};
        """);

    [Fact]
    public Task Kept_in_a_field_that_nobody_disposes() => Members.ReportsAsync("""

        """, """
        public sealed class Session(ScopeHost<UserContext> scopes, UserContext user)
        {
            private readonly ScopeLease<UserContext> {|FG3006:_lease|} = scopes.Enter(user);

            public UserContext User => _lease.Context;
        }
        """);

    [Fact]
    public Task Put_into_a_field_that_nobody_disposes() => Members.ReportsAsync("""

        """, """
        public sealed class Session(ScopeHost<UserContext> scopes)
        {
            private ScopeLease<UserContext>? {|FG3006:_lease|};

            public string Owner => _lease?.Context.UserId ?? "";

            public void Open(UserContext user)
            {
                if (_lease is null)
                {
                    _lease = scopes.Enter(user);
                }
            }
        }
        """);
}
