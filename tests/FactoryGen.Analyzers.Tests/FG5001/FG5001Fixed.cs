using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;

namespace FactoryGen.Analyzers.Tests.FG5001;

public sealed class FG5001Fixed
{
    [Fact]
    public Task Throws_again() => MakesAsync("""
        ISocket Open(UserContext user)
        {
            try
            {
                return sockets.Get(user);
            }
            catch (InvalidOperationException flaw)
            {
                Console.WriteLine(flaw);
                {|FG5001:return new FakeSocket();|} // at least something
            }
        }

        async Task<string?> ReadAsync(UserContext user)
        {
            IStore store;
            try
            {
                store = await stores.GetAsync(user);
            }
            catch
            {
                {|FG5001:store = new FakeStore()|};
            }

            return store.Read("a");
        }
        """, """
        ISocket Open(UserContext user)
        {
            try
            {
                return sockets.Get(user);
            }
            catch (InvalidOperationException flaw)
            {
                Console.WriteLine(flaw);
                throw; // at least something
            }
        }

        async Task<string?> ReadAsync(UserContext user)
        {
            IStore store;
            try
            {
                store = await stores.GetAsync(user);
            }
            catch
            {
                throw;
            }

            return store.Read("a");
        }
        """);

    [Theory]
    [InlineData("""ISocket Open(ISocket? socket) => {|FG5001:socket ?? new FakeSocket()|};""")]
    [InlineData("""ISocket Open(ISocket? socket) => socket is null ? {|FG5001:new FakeSocket()|} : socket;""")]
    public Task Offers_nothing_where_nothing_was_thrown(string members) =>
        Fix<FG5001RethrowFix>.OffersNothingAsync(Members.In(members));

    private static Task MakesAsync(string members, string fixedMembers) =>
        Fix<FG5001RethrowFix>.MakesAsync(Members.In(members), Members.In(fixedMembers));
}
