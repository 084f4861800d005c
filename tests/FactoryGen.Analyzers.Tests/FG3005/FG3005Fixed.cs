using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;

namespace FactoryGen.Analyzers.Tests.FG3005;

public sealed class FG3005Fixed
{
    [Fact]
    public Task Takes_the_using_away() => MakesAsync("""
        async Task<int> CountAsync(UserContext user)
        {
            // What it counts.
            {|FG3005:using|} var socket = sockets.Get(user); // here
            {|FG3005:await|} using var store = await stores.GetAsync(user);
            return socket.Count;
        }
        """, """
        async Task<int> CountAsync(UserContext user)
        {
            // What it counts.
            var socket = sockets.Get(user); // here
            var store = await stores.GetAsync(user);
            return socket.Count;
        }
        """);

    [Fact]
    public Task Leaves_the_block_of_a_using_statement() => MakesAsync("""
        int Count(UserContext user)
        {
            // What it counts.
            {|FG3005:using|} (var socket = sockets.Get(user))
            {
                return socket.Count;
            }
        }
        """, """
        int Count(UserContext user)
        {
            // What it counts.
            {
                var socket = sockets.Get(user);
                return socket.Count;
            }
        }
        """);

    [Fact]
    public Task Takes_the_statement_away() => MakesAsync("""
        async Task UseAsync(UserContext user, bool early)
        {
            ISocket? socket = sockets.Get(user);
            var store = await stores.GetAsync(user);
            {|FG3005:socket.Dispose()|};
            if (early)
                await {|FG3005:store.DisposeAsync()|};

            // Twice is worse.
            socket?{|FG3005:.Dispose()|};
            await {|FG3005:store.DisposeAsync()|}.ConfigureAwait(false);
        }
        """, """
        async Task UseAsync(UserContext user, bool early)
        {
            ISocket? socket = sockets.Get(user);
            var store = await stores.GetAsync(user);
            if (early)
            {
            }
        }
        """);

    [Theory]
    [InlineData("""void Use(ISocket socket) => {|FG3005:socket.Dispose()|};""")]
    [InlineData("""Action Use(ISocket socket) => {|FG3005:socket.Dispose|};""")]
    [InlineData("""void Use(UserContext user, List<IDisposable> cleanup) => cleanup.Add({|FG3005:sockets.Get(user)|});""")]
    public Task Offers_nothing_where_more_would_have_to_change(string members) =>
        Fix<FG3005DropDisposalFix>.OffersNothingAsync(Members.In(members));

    private static Task MakesAsync(string members, string fixedMembers) =>
        Fix<FG3005DropDisposalFix>.MakesAsync(Members.In(members), Members.In(fixedMembers));
}
