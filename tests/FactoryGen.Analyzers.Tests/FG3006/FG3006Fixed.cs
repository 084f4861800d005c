using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;

namespace FactoryGen.Analyzers.Tests.FG3006;

public sealed class FG3006Fixed
{
    [Fact]
    public Task Writes_await_using() => MakesAsync("""
        async Task<int> CountAsync(UserContext user, UserContext other)
        {
            // For as long as it counts.
            {|FG3006:scopes.Enter(user)|}; // here
            await Task.Yield();
            var second = {|FG3006:scopes.Enter(other)|};
            return sockets.Get(user).Count;
        }
        """, """
        async Task<int> CountAsync(UserContext user, UserContext other)
        {
            // For as long as it counts.
            await using var lease = scopes.Enter(user); // here
            await Task.Yield();
            await using var second = scopes.Enter(other);
            return sockets.Get(user).Count;
        }
        """);

    [Fact]
    public Task Takes_a_name_that_is_free() => MakesAsync("""
        async Task<int> CountAsync(UserContext user, int lease)
        {
            _ = {|FG3006:scopes.Enter(user)|};
            await Task.Yield();
            return lease;
        }
        """, """
        async Task<int> CountAsync(UserContext user, int lease)
        {
            await using var lease2 = scopes.Enter(user);
            await Task.Yield();
            return lease;
        }
        """);

    [Fact]
    public Task Awaits_the_end() => MakesAsync("""
        async Task EndAsync(ScopeLease<UserContext> lease, ScopeLease<UserContext> other)
        {
            await Task.Yield();
            _ = {|FG3006:lease.DisposeAsync()|};
            {|FG3006:other.DisposeAsync()|}.ConfigureAwait(false);
        }
        """, """
        async Task EndAsync(ScopeLease<UserContext> lease, ScopeLease<UserContext> other)
        {
            await Task.Yield();
            await lease.DisposeAsync();
            await other.DisposeAsync().ConfigureAwait(false);
        }
        """);

    [Fact]
    public Task Awaits_the_end_of_a_scope_and_of_a_host() => MakesAsync("""
        async Task EndAsync(UserContext user)
        {
            await Task.Yield();
            {|FG3006:scopes.EndAsync(user)|}; // logged out
            _ = {|FG3006:scopes.DisposeAsync()|};
        }
        """, """
        async Task EndAsync(UserContext user)
        {
            await Task.Yield();
            await scopes.EndAsync(user); // logged out
            await scopes.DisposeAsync();
        }
        """);

    [Theory]
    [InlineData("""void Use(UserContext user) { {|FG3006:scopes.Enter(user)|}; }""")]
    [InlineData("""Action<UserContext> Use() => user => {|FG3006:scopes.Enter(user)|};""")]
    [InlineData("""int Count(UserContext user) => sockets.Get({|FG3006:scopes.Enter(user)|}.Context).Count;""")]
    public Task Offers_nothing_where_one_cannot_await(string members) =>
        Fix<FG3006DisposeLeaseFix>.OffersNothingAsync(Members.In(members));

    private static Task MakesAsync(string members, string fixedMembers) =>
        Fix<FG3006DisposeLeaseFix>.MakesAsync(Members.In(members), Members.In(fixedMembers));
}
