using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;

namespace FactoryGen.Analyzers.Tests.FG3001;

public sealed class FG3001Fixed
{
    [Fact]
    public Task Uses_the_factory_in_reach() => MakesAsync("""
        // Opens it.
        ISocket Open(UserContext user) => {|FG3001:new Socket(user)|}; // now

        int Count(UserContext user)
        {
            ISocket socket = {|FG3001:new Socket(user)|};
            return socket.Count;
        }
        """, """
        // Opens it.
        ISocket Open(UserContext user) => sockets.Get(user); // now

        int Count(UserContext user)
        {
            ISocket socket = sockets.Get(user);
            return socket.Count;
        }
        """);

    [Fact]
    public Task Awaits_an_asynchronous_one() => MakesAsync("""
        async Task<string?> ReadAsync(UserContext user)
        {
            IStore store = {|FG3001:new Store(user)|};
            await Task.Yield();
            return store.Read("a");
        }
        """, """
        async Task<string?> ReadAsync(UserContext user)
        {
            IStore store = await stores.GetAsync(user);
            await Task.Yield();
            return store.Read("a");
        }
        """);

    [Fact]
    public Task Finds_one_through_the_context() => MakesAsync("", "", """
        public static class Desk
        {
            public static ISocket Open(UserContext user) => {|FG3001:new Socket(user)|};
        }
        """, """
        public static class Desk
        {
            public static ISocket Open(UserContext user) => ScopeHost.FactoryFor<SocketFactory>(user).Get(user);
        }
        """);

    [Theory]
    [InlineData("""int Count(UserContext user) { var socket = {|FG3001:new Socket(user)|}; return socket.Count; }""")]
    [InlineData("""Socket Make(UserContext user) => {|FG3001:new Socket(user)|};""")]
    [InlineData("""IStore Make(UserContext user) => {|FG3001:new Store(user)|};""")]
    [InlineData("""Flags Make() => {|FG3001:new Flags()|};""")]
    [InlineData("""Flags Make(UserContext user) => flags.Get(user) {|FG3001:with|} { Owner = "b" };""")]
    public Task Offers_nothing_where_the_answer_is_not_plain(string members) =>
        Fix<FG3001ThroughFactoryFix>.MakesWithGeneratedCodeAsync(Members.In(members), Members.In(members));

    private static Task MakesAsync(string members, string fixedMembers, string declarations = "", string fixedDeclarations = "") =>
        Fix<FG3001ThroughFactoryFix>.MakesWithGeneratedCodeAsync(Members.In(members, declarations), Members.In(fixedMembers, fixedDeclarations));
}
