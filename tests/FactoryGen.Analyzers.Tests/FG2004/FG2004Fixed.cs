using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;

namespace FactoryGen.Analyzers.Tests.FG2004;

public sealed class FG2004Fixed
{
    [Fact]
    public Task Awaits_it() => MakesAsync("""
        async Task<string> ShowAsync(UserContext user)
        {
            await Task.Yield();
            Console.WriteLine(/* whose */ {|FG2004:stores.GetAsync(user)|}); // here
            var text = {|FG2004:stores.GetAsync(user)|}.ToString();
            return $"{{|FG2004:stores
                .GetAsync(user)|}} {text}";
        }
        """, """
        async Task<string> ShowAsync(UserContext user)
        {
            await Task.Yield();
            Console.WriteLine(/* whose */ await stores.GetAsync(user)); // here
            var text = (await stores.GetAsync(user)).ToString();
            return $"{await stores
                .GetAsync(user)} {text}";
        }
        """);

    [Fact]
    public Task Awaits_it_where_the_local_is_made() => MakesAsync("""
        async Task<bool> ExistsAsync(UserContext user)
        {
            var store = {|FG2004:stores.GetAsync(user)|};
            await Task.Yield();
            return store is not null;
        }
        """, """
        async Task<bool> ExistsAsync(UserContext user)
        {
            var store = await stores.GetAsync(user);
            await Task.Yield();
            return store is not null;
        }
        """);

    [Fact]
    public Task Makes_the_method_and_its_callers_asynchronous() => MakesAsync("""
        private string? Read(UserContext user, string key) => {|FG2004:stores.GetAsync(user)|} is IStore store ? store.Read(key) : null;

        public async Task<string?> ReadAsync(UserContext user)
        {
            await Task.Yield();
            return Read(user, "key");
        }
        """, """
        private async Task<string?> Read(UserContext user, string key) => await stores.GetAsync(user) is IStore store ? store.Read(key) : null;

        public async Task<string?> ReadAsync(UserContext user)
        {
            await Task.Yield();
            return await Read(user, "key");
        }
        """);

    [Fact]
    public Task Repairs_what_the_compiler_rejects() => MakesAsync("""
        async Task<IStore> OpenAsync(UserContext user)
        {
            await Task.Yield();
            Console.WriteLine({|FG2004:stores.GetAsync(user)|}.{|CS1061:Read|}("key"));
            IStore store = {|FG2004:{|CS0266:stores.GetAsync(user)|}|};
            return store;
        }
        """, """
        async Task<IStore> OpenAsync(UserContext user)
        {
            await Task.Yield();
            Console.WriteLine((await stores.GetAsync(user)).Read("key"));
            IStore store = await stores.GetAsync(user);
            return store;
        }
        """);

    [Theory]
    [InlineData("async Task<int> CountAsync(IEnumerable<UserContext> users) { await Task.Yield(); return users.Select(user => {|FG2004:stores.GetAsync(user)|}).Count(); }")]
    [InlineData("async Task UseAsync(UserContext user) { using var store = {|FG2004:stores.GetAsync(user)|}; await Task.Yield(); }")]
    [InlineData("Func<object> Opener(UserContext user) => () => {|FG2004:stores.GetAsync(user)|};")]
    [InlineData("async Task<bool> IsThereAsync(UserContext user) { Task<IStore> store = {|FG2004:stores.GetAsync(user)|}; await Task.Yield(); return store is not null; }")]
    public Task Offers_nothing_where_that_is_no_answer(string members) => Fix<FG2004AwaitTaskFix>.MakesWithGeneratedCodeAsync(Members.In(members), Members.In(members));

    private static Task MakesAsync(string members, string fixedMembers) =>
        Fix<FG2004AwaitTaskFix>.MakesWithGeneratedCodeAsync(Members.In(members), Members.In(fixedMembers));
}
