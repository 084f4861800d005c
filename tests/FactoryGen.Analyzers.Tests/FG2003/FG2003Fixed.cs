using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;

namespace FactoryGen.Analyzers.Tests.FG2003;

public sealed class FG2003Fixed
{
    [Fact]
    public Task Awaits_it() => MakesAsync("""
        async Task WarmAsync(UserContext user, UserContext other)
        {
            // For later.
            {|FG2003:stores.GetAsync(user)|}; // here
            _ = {|FG2003:stores.GetAsync(other)|};
            await Task.Yield();
        }
        """, """
        async Task WarmAsync(UserContext user, UserContext other)
        {
            // For later.
            await stores.GetAsync(user); // here
            _ = await stores.GetAsync(other);
            await Task.Yield();
        }
        """);

    [Fact]
    public Task Awaits_what_is_configured_over_several_lines() => MakesAsync("""
        async Task WarmAsync(UserContext user)
        {
            {|FG2003:stores
                .GetAsync(user)|}
                .ConfigureAwait(false);
            await Task.Yield();
        }
        """, """
        async Task WarmAsync(UserContext user)
        {
            await stores
                .GetAsync(user)
                .ConfigureAwait(false);
            await Task.Yield();
        }
        """);

    [Fact]
    public Task Awaits_what_runs_it() => MakesAsync("""
        async Task WarmAsync(UserContext user)
        {
            _ = Task.Run(() => {|FG2003:stores.GetAsync(user)|});
            await Task.Factory.StartNew(() => {|FG2003:stores.GetAsync(user)|}, CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Default);
        }
        """, """
        async Task WarmAsync(UserContext user)
        {
            _ = await Task.Run(() => stores.GetAsync(user));
            await await Task.Factory.StartNew(() => stores.GetAsync(user), CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Default);
        }
        """);

    [Fact]
    public Task Awaits_it_where_the_local_is_made() => MakesAsync("""
        async Task WarmAsync(UserContext user)
        {
            var store = {|FG2003:stores.GetAsync(user)|};
            await Task.Yield();
        }
        """, """
        async Task WarmAsync(UserContext user)
        {
            var store = await stores.GetAsync(user);
            await Task.Yield();
        }
        """);

    [Fact]
    public Task Makes_the_method_and_its_callers_asynchronous() => MakesAsync("""
        private void Warm(UserContext user) => {|FG2003:stores.GetAsync(user)|};

        public async Task<int> CountAsync(UserContext user)
        {
            Warm(user);
            await Task.Yield();
            return sockets.Get(user).Count;
        }
        """, """
        private async Task Warm(UserContext user) => await stores.GetAsync(user);

        public async Task<int> CountAsync(UserContext user)
        {
            await Warm(user);
            await Task.Yield();
            return sockets.Get(user).Count;
        }
        """);

    [Theory]
    [InlineData("void Warm(List<UserContext> users) => users.ForEach(user => {|FG2003:stores.GetAsync(user)|});")]
    [InlineData("async Task WarmAsync(StoreFactory? factory, UserContext user) { factory?{|FG2003:.GetAsync(user)|}; await Task.Yield(); }")]
    [InlineData("async Task WarmAsync(UserContext user) { Task<IStore> opening = {|FG2003:stores.GetAsync(user)|}; await Task.Yield(); }")]
    public Task Offers_nothing_where_it_cannot_be_awaited(string members) => Fix<FG2003AwaitTaskFix>.MakesWithGeneratedCodeAsync(Members.In(members), Members.In(members));

    [Fact]
    public Task Awaits_it_in_the_lambda_that_returns_it() => MakesAsync("""
        async Task WarmAsync(IEnumerable<UserContext> users)
        {
            await Task.WhenAll(users.Select(async user =>
            {
                await Task.Delay(1);
                return {|FG2003:stores.GetAsync(user)|};
            }));
        }
        """, """
        async Task WarmAsync(IEnumerable<UserContext> users)
        {
            await Task.WhenAll(users.Select(async user =>
            {
                await Task.Delay(1);
                return await stores.GetAsync(user);
            }));
        }
        """);

    [Theory]
    [InlineData("async Task WarmAsync(UserContext user) { {|FG2003:stores.GetAsync(user)|}.ContinueWith(_ => Console.WriteLine(\"warm\"), TaskScheduler.Default); await Task.Yield(); }")]
    [InlineData("Task WarmAsync(UserContext user) => Task.Factory.StartNew(() => {|FG2003:stores.GetAsync(user)|}, CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Default);")]
    [InlineData("async Task WarmAsync(UserContext user) { await Task.Run(async () => { await Task.Yield(); if (user.UserId.Length > 1) { return {|FG2003:stores.GetAsync(user)|}; } return Task.FromResult<IStore>(null!); }); }")]
    public Task Offers_nothing_where_one_await_is_not_enough(string members) => MakesAsync(members, members);

    private static Task MakesAsync(string members, string fixedMembers) =>
        Fix<FG2003AwaitTaskFix>.MakesWithGeneratedCodeAsync(Members.In(members), Members.In(fixedMembers));
}
