using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.Analyzers.Tests.FG2010;

public sealed class FG2010Fixed
{
    [Fact]
    public Task Awaits_where_one_can() => MakesAsync("""
        async Task<string?> ReadAsync(UserContext user, UserContext other)
        {
            // The user's own.
            var store = stores.GetAsync(user).{|FG2010:Result|}; // now
            await Task.Yield();
            stores.GetAsync(other).{|FG2010:Wait|}();
            return store.Read("a") ?? stores.GetAsync(other).{|FG2010:Result|}.Read("b");
        }
        """, """
        async Task<string?> ReadAsync(UserContext user, UserContext other)
        {
            // The user's own.
            var store = await stores.GetAsync(user); // now
            await Task.Yield();
            await stores.GetAsync(other);
            return store.Read("a") ?? (await stores.GetAsync(other)).Read("b");
        }
        """);

    [Fact]
    public Task Makes_the_methods_asynchronous_up_the_chain() => MakesAsync("""
        IStore Open(UserContext user) => stores.GetAsync(user).GetAwaiter().{|FG2010:GetResult|}();

        string? Read(UserContext user) => Open(user).Read("a");

        public void Print(UserContext user)
        {
            var text = Read(user);
            Console.WriteLine(text);
        }
        """, """
        async Task<IStore> Open(UserContext user) => await stores.GetAsync(user);

        async Task<string?> Read(UserContext user) => (await Open(user)).Read("a");

        public async Task Print(UserContext user)
        {
            var text = await Read(user);
            Console.WriteLine(text);
        }
        """);

    [Fact]
    public Task Awaits_the_end_of_a_lease() => MakesAsync("""
        int Count(UserContext user)
        {
            var lease = scopes.Enter(user);
            try
            {
                return sockets.Get(user).Count;
            }
            finally
            {
                lease.DisposeAsync().AsTask().GetAwaiter().{|FG2010:GetResult|}();
            }
        }
        """, """
        async Task<int> Count(UserContext user)
        {
            var lease = scopes.Enter(user);
            try
            {
                return sockets.Get(user).Count;
            }
            finally
            {
                await lease.DisposeAsync().AsTask();
            }
        }
        """);

    [Fact]
    public Task Goes_through_locals() => MakesAsync("""
        public string? Read(UserContext user, UserContext other)
        {
            var first = stores.GetAsync(user);
            var second = stores.GetAsync(other);
            Task.{|FG2010:WaitAll|}(first, second);
            var third = stores.GetAsync(user);
            third.{|FG2010:Wait|}();
            return first.Result.Read("a") ?? second.Result.Read("b") ?? third.Result.Read("c");
        }
        """, """
        public async Task<string?> Read(UserContext user, UserContext other)
        {
            var first = stores.GetAsync(user);
            var second = stores.GetAsync(other);
            await Task.WhenAll(first, second);
            var third = stores.GetAsync(user);
            await third;
            return first.Result.Read("a") ?? second.Result.Read("b") ?? third.Result.Read("c");
        }
        """);

    [Fact]
    public Task Keeps_what_is_written_around_it() => MakesAsync("""
        async Task<string?> ReadAsync(UserContext user)
        {
            await Task.Yield();
            return stores
                .GetAsync(user) // whose
                .ConfigureAwait(false)
                .GetAwaiter()
                .{|FG2010:GetResult|}() // at last
                .Read("a");
        }
        """, """
        async Task<string?> ReadAsync(UserContext user)
        {
            await Task.Yield();
            return (await stores
                .GetAsync(user) // whose
                .ConfigureAwait(false)) // at last
                .Read("a");
        }
        """);

    [Fact]
    public Task Goes_without_the_helper() => MakesAsync("""
        async Task<string?> ReadAsync(UserContext user)
        {
            await Task.Yield();
            var store = {|FG2010:RunSync|}(() => stores.GetAsync(user));
            return store.Read("a") ?? {|FG2010:RunSync|}(async () => await stores.GetAsync(user)).Read("b");
        }

        static T RunSync<T>(Func<Task<T>> start) => start().GetAwaiter().GetResult();
        """, """
        async Task<string?> ReadAsync(UserContext user)
        {
            await Task.Yield();
            var store = await stores.GetAsync(user);
            return store.Read("a") ?? (await stores.GetAsync(user)).Read("b");
        }

        static T RunSync<T>(Func<Task<T>> start) => start().GetAwaiter().GetResult();
        """);

    [Theory]
    [InlineData("""string? Text => stores.GetAsync(new("a" + DateTime.Now, "A")).{|FG2010:Result|}.Read("a");""")]
    [InlineData("""string? Read(UserContext user) { lock (stores) { return stores.GetAsync(user).{|FG2010:Result|}.Read("a"); } }""")]
    [InlineData("""Lazy<string?> Later(UserContext user) => new(() => stores.GetAsync(user).{|FG2010:Result|}.Read("a"));""")]
    [InlineData("""void Read(UserContext user, out string? text) => text = stores.GetAsync(user).{|FG2010:Result|}.Read("a");""")]
    [InlineData("""bool Wait(UserContext user) => stores.GetAsync(user).{|FG2010:Wait|}(1000);""")]
    [InlineData("""IEnumerable<string?> Read(IEnumerable<UserContext> users) => users.Select(user => stores.GetAsync(user).{|FG2010:Result|}.Read("a"));""")]
    public Task Offers_nothing_where_one_cannot_await(string members) => MakesAsync(members, members);

    [Fact]
    public Task Offers_nothing_in_a_constructor() => Fix<FG2010AwaitFix>.MakesWithGeneratedCodeAsync(Constructor, Constructor);

    /// <summary>A file whose method another file calls: both projects follow.</summary>
    [Fact]
    public async Task Fixes_a_whole_solution()
    {
        using var solution = new SolutionUnderFix()
            .With("Store", ("Desk.cs", Members.In("""
                public string? Read(UserContext user) => stores.GetAsync(user).Result.Read("a");
                """)), ("Other.cs", """
                public sealed class Other(StoreFactory stores)
                {
                    public string? Read(UserContext user) => stores.GetAsync(user).Result.Read("b");
                }
                """), ("Caller.cs", """
                internal static class Caller
                {
                    public static string? Run(Consumer consumer, UserContext user)
                    {
                        return consumer.Read(user);
                    }
                }
                """));

        await solution.FixAllAsync(new FG2010AwaitFix(), "Store", FixAllScope.Solution);

        Assert.Contains("""public async Task<string?> Read(UserContext user) => (await stores.GetAsync(user)).Read("a");""", solution["Store", "Desk.cs"], StringComparison.Ordinal);
        Assert.Contains("""public async Task<string?> Read(UserContext user) => (await stores.GetAsync(user)).Read("b");""", solution["Store", "Other.cs"], StringComparison.Ordinal);
        Assert.Contains("return await consumer.Read(user);", solution["Store", "Caller.cs"], StringComparison.Ordinal);
        Assert.Empty(await solution.IdsAsync());
    }

    private static readonly string Constructor = Members.In("", """
        public sealed class Page
        {
            public Page(StoreFactory stores, UserContext user) => Text = stores.GetAsync(user).{|FG2010:Result|}.Read("a");

            public string? Text { get; }
        }
        """);

    private static Task MakesAsync(string members, string fixedMembers) =>
        Fix<FG2010AwaitFix>.MakesWithGeneratedCodeAsync(Members.In(members), Members.In(fixedMembers));
}
