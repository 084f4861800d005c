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
    [InlineData("""Flags Make() => {|FG3001:new Flags()|};""")]
    [InlineData("""Flags Make(UserContext user) => flags.Get(user) {|FG3001:with|} { Owner = "b" };""")]
    public Task Offers_nothing_where_the_answer_is_not_plain(string members) =>
        Fix<FG3001ThroughFactoryFix>.MakesWithGeneratedCodeAsync(Members.In(members), Members.In(members));

    [Theory]
    [InlineData("IStore Make(UserContext user) => {|FG3001:new Store(user)|};", "async Task<IStore> Make(UserContext user) => await stores.GetAsync(user);")]
    [InlineData(
        "// Text.\nstatic string? Text(IStore store, string key) => store.Read(key);\n\nprivate string? Read(UserContext user)\n{\n    return Text({|FG3001:new Store(user)|}, \"a\"); // a\n}",
        "// Text.\nstatic string? Text(IStore store, string key) => store.Read(key);\n\nprivate async Task<string?> Read(UserContext user)\n{\n    return Text(await stores.GetAsync(user), \"a\"); // a\n}")]
    [InlineData(
        "void Warm(UserContext user)\n{\n    IStore store = {|FG3001:new Store(user)|};\n    if (store.Read(\"a\") is null)\n    {\n        return;\n    }\n}",
        "async Task Warm(UserContext user)\n{\n    IStore store = await stores.GetAsync(user);\n    if (store.Read(\"a\") is null)\n    {\n        return;\n    }\n}")]
    [InlineData(
        "Task<IStore> Make(UserContext user) => Task.FromResult<IStore>({|FG3001:new Store(user)|});",
        "async Task<IStore> Make(UserContext user) => await stores.GetAsync(user);")]
    [InlineData(
        "Task Warm(UserContext user)\n{\n    IStore store = {|FG3001:new Store(user)|};\n    if (store.Read(\"a\") is null)\n    {\n        return Task.CompletedTask;\n    }\n\n    // Later.\n    return Task.Delay(1);\n}",
        "async Task Warm(UserContext user)\n{\n    IStore store = await stores.GetAsync(user);\n    if (store.Read(\"a\") is null)\n    {\n        return;\n    }\n\n    // Later.\n    await Task.Delay(1);\n}")]
    [InlineData(
        "ValueTask<int> Warm(UserContext user)\n{\n    IStore store = {|FG3001:new Store(user)|};\n    return user is null ? default : Later(store);\n}\n\nValueTask<int> Later(IStore store) => new(store.Read(\"a\")!.Length);",
        "async ValueTask<int> Warm(UserContext user)\n{\n    IStore store = await stores.GetAsync(user);\n    return await (user is null ? default : Later(store));\n}\n\nValueTask<int> Later(IStore store) => new(store.Read(\"a\")!.Length);")]
    [InlineData(
        "Task<int> Run(UserContext user) => Task.Run(() => { IStore store = {|FG3001:new Store(user)|}; return store.Read(\"a\")!.Length; });",
        "Task<int> Run(UserContext user) => Task.Run(async () => { IStore store = await stores.GetAsync(user); return store.Read(\"a\")!.Length; });")]
    public Task Makes_the_function_asynchronous(string members, string fixedMembers) => MakesAsync(members, fixedMembers);

    [Fact]
    public Task Takes_the_callers_along() => MakesAsync("""
        IStore Make(UserContext user) => {|FG3001:new Store(user)|};

        // Both.
        int Count(UserContext user)
        {
            int Of(UserContext one) => Make(one).Read("a")!.Length; // one

            return Of(user) + this.Make(user).Read(nameof(Make))!.Length;
        }

        /// <summary>Like <see cref="Count"/>.</summary>
        public async Task<int> TwiceAsync(UserContext user)
        {
            await Task.Yield();
            return 2 * Count(user);
        }
        """, """
        async Task<IStore> Make(UserContext user) => await stores.GetAsync(user);

        // Both.
        async Task<int> Count(UserContext user)
        {
            async Task<int> Of(UserContext one) => (await Make(one)).Read("a")!.Length; // one

            return await Of(user) + (await this.Make(user)).Read(nameof(Make))!.Length;
        }

        /// <summary>Like <see cref="Count"/>.</summary>
        public async Task<int> TwiceAsync(UserContext user)
        {
            await Task.Yield();
            return 2 * await Count(user);
        }
        """);

    [Theory]
    [InlineData("""IStore Current { get { return {|FG3001:new Store(default(UserContext)!)|}; } }""")]
    [InlineData("""IStore Make(UserContext user, ref int count) { count++; return {|FG3001:new Store(user)|}; }""")]
    [InlineData("""IEnumerable<IStore> All(UserContext user) { yield return {|FG3001:new Store(user)|}; }""")]
    [InlineData("""async Task<IStore> Make(UserContext user) { await Task.Yield(); lock (sockets) { IStore store = {|FG3001:new Store(user)|}; return store; } }""")]
    [InlineData("""public override string ToString() { IStore store = {|FG3001:new Store(default(UserContext)!)|}; return store.Read("a")!; }""")]
    [InlineData("""protected virtual IStore Make(UserContext user) => {|FG3001:new Store(user)|};""")]
    [InlineData("""Func<UserContext, IStore> Maker => Make; IStore Make(UserContext user) => {|FG3001:new Store(user)|};""")]
    [InlineData("""IStore Make(UserContext user) => {|FG3001:new Store(user)|}; int Count { get { return Make(null!).Read("a")!.Length; } }""")]
    [InlineData("""List<IStore> All(List<UserContext> users) => users.Select<UserContext, IStore>(user => {|FG3001:new Store(user)|}).ToList();""")]
    [InlineData("""void All(List<UserContext> users) => users.ForEach(user => { IStore store = {|FG3001:new Store(user)|}; });""")]
    [InlineData("""void Add(IServiceCollection services) => services.AddTransient<IStore>(provider => {|FG3001:new Store(default(UserContext)!)|});""")]
    [InlineData("""System.Linq.Expressions.Expression<Func<UserContext, IStore>> Maker => user => {|FG3001:new Store(user)|};""")]
    [InlineData("""IEnumerable<string?> All(List<UserContext> users) => from user in users select Text({|FG3001:new Store(user)|}); static string? Text(IStore store) => store.Read("a");""")]
    [InlineData("""int Count(Span<char> letters, UserContext user) { IStore store = {|FG3001:new Store(user)|}; return letters.Length; }""")]
    public Task Offers_nothing_where_a_link_of_the_chain_can_not_await(string members) =>
        Fix<FG3001ThroughFactoryFix>.MakesWithGeneratedCodeAsync(Members.In(members), Members.In(members));

    private static Task MakesAsync(string members, string fixedMembers, string declarations = "", string fixedDeclarations = "") =>
        Fix<FG3001ThroughFactoryFix>.MakesWithGeneratedCodeAsync(Members.In(members, declarations), Members.In(fixedMembers, fixedDeclarations));
}
