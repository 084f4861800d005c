using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;

namespace FactoryGen.Analyzers.Tests.FG2001;

/// <summary>The fix is offered for the compiler's error, too.</summary>
public sealed class FG2001Fixed
{
    [Fact]
    public Task Takes_the_await_away() => MakesAsync("""
        async Task<int> CountAsync(UserContext user)
        {
            // Whose it is.
            var socket = {|FG2001:{|CS1061:await sockets.Get(user)|}|}; // here
            await socket.SendAsync("hello");
            return socket.Count;
        }
        """, """
        async Task<int> CountAsync(UserContext user)
        {
            // Whose it is.
            var socket = sockets.Get(user); // here
            await socket.SendAsync("hello");
            return socket.Count;
        }
        """);

    [Fact]
    public Task Takes_ConfigureAwait_along_over_several_lines() => MakesAsync("""
        async Task<int> CountAsync(UserContext user)
        {
            await Task.Yield();
            return ({|FG2001:await {|CS1929:sockets
                .Get(user)|}
                .ConfigureAwait(false)|}).Count;
        }
        """, """
        async Task<int> CountAsync(UserContext user)
        {
            await Task.Yield();
            return sockets
                .Get(user).Count;
        }
        """);

    [Fact]
    public Task Takes_what_blocks_away() => MakesAsync("""
        int Count(UserContext user) => {|FG2001:sockets.Get(user).{|CS1061:Result|}|}.Count + {|FG2001:sockets.Get(user).{|CS1061:GetAwaiter|}().GetResult()|}.Count;

        void Open(UserContext user)
        {
            {|FG2001:sockets.Get(user).{|CS1061:Wait|}()|};
        }
        """, """
        int Count(UserContext user) => sockets.Get(user).Count + sockets.Get(user).Count;

        void Open(UserContext user)
        {
            sockets.Get(user);
        }
        """);

    [Fact]
    public Task Takes_the_await_of_a_local_away() => MakesAsync("""
        async Task<int> CountAsync(UserContext user)
        {
            var opening = sockets.Get(user);
            await Task.Yield();
            return ({|FG2001:{|CS1061:await opening|}|}).Count;
        }
        """, """
        async Task<int> CountAsync(UserContext user)
        {
            var opening = sockets.Get(user);
            await Task.Yield();
            return opening.Count;
        }
        """);

    [Fact]
    public Task Takes_the_await_of_something_dynamic_away() => MakesAsync("""
        async Task<int> CountAsync(UserContext user)
        {
            await Task.Yield();
            dynamic socket = {|FG2001:await (dynamic)sockets.Get(user)|};
            return socket.Count;
        }
        """, """
        async Task<int> CountAsync(UserContext user)
        {
            await Task.Yield();
            dynamic socket = (dynamic)sockets.Get(user);
            return socket.Count;
        }
        """);

    [Fact]
    public Task Takes_the_entry_point_that_is_there() => MakesAsync("""
        async Task<int> CountAsync(UserContext user, CancellationToken token)
        {
            await Task.Yield();
            var other = {|FG2001:await sockets.{|CS1061:GetAsync|}(user).ConfigureAwait(false)|};
            return ({|FG2001:await sockets.{|CS1061:GetAsync|}(user, token)|}).Count + other.Count;
        }
        """, """
        async Task<int> CountAsync(UserContext user, CancellationToken token)
        {
            await Task.Yield();
            var other = sockets.Get(user);
            return sockets.Get(user).Count + other.Count;
        }
        """);

    [Fact]
    public Task Takes_async_away_where_all_callers_await() => MakesAsync("""
        async Task<int> CountAsync(UserContext user)
        {
            var socket = {|FG2001:{|CS1061:await sockets.Get(user)|}|};
            return socket.Count;
        }

        async Task<int> SumAsync(UserContext user) => await CountAsync(user) + await CountAsync(user);
        """, """
        Task<int> CountAsync(UserContext user)
        {
            var socket = sockets.Get(user);
            return Task.FromResult(socket.Count);
        }

        async Task<int> SumAsync(UserContext user) => await CountAsync(user) + await CountAsync(user);
        """);

    [Theory]
    [InlineData("void Use(UserContext user) => {|FG2001:sockets.Get(user).{|CS1061:ContinueWith|}(socket => socket)|};")]
    [InlineData("async Task UseAsync(UserContext user) => await {|FG2001:Task.WhenAll(stores.GetAsync(user), {|CS1503:sockets.Get(user)|})|};")]
    [InlineData("int Count(UserContext user) => user.{|CS1061:Result|} + stores.{|CS1061:Get|}(user).Count;")]
    public Task Offers_nothing_where_no_one_answer_is_right(string members) => Fix<FG2001UseResultFix>.MakesWithGeneratedCodeAsync(Members.In(members), Members.In(members));

    private static Task MakesAsync(string members, string fixedMembers) =>
        Fix<FG2001UseResultFix>.MakesWithGeneratedCodeAsync(Members.In(members), Members.In(fixedMembers));
}
