using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analyzers.Tests.FG2004;

/// <summary>Where the compiler rejects the code, too, its error is marked beside ours.</summary>
public sealed class FG2004Reported
{
    [Fact]
    public async Task Passed_as_an_object()
    {
        var diagnostic = Assert.Single(await Declaration.ReportsAsync(Members.In("""
            void Write(UserContext user) => Log({|FG2004:stores.GetAsync(user)|});

            static void Log(object value) => Console.WriteLine(value);
            """)));
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal("Not the 'IStore' but its task is passed as an 'object': await it first", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("void Write(UserContext user) => Console.WriteLine({|FG2004:stores.GetAsync(user)|});", "turned into text")]
    [InlineData("string Show(UserContext user) => $\"store: {{|FG2004:stores.GetAsync(user)|}}\";", "turned into text")]
    [InlineData("string Show(UserContext user) => \"store: \" + {|FG2004:stores.GetAsync(user)|};", "turned into text")]
    [InlineData("string Show(UserContext user) => string.Format(\"{0}\", {|FG2004:stores.GetAsync(user)|});", "turned into text")]
    [InlineData("string Show(IEnumerable<UserContext> users) => string.Join(\", \", users.Select(user => {|FG2004:stores.GetAsync(user)|}));", "turned into text")]
    [InlineData("string? Show(UserContext user) => {|FG2004:stores.GetAsync(user)|}.ToString();", "asked for its 'ToString'")]
    [InlineData("int Hash(UserContext user) => {|FG2004:stores.GetAsync(user)|}.GetHashCode();", "asked for its 'GetHashCode'")]
    [InlineData("bool Same(UserContext user, IStore store) => {|FG2004:stores.GetAsync(user)|}.Equals(store);", "asked for its 'Equals'")]
    [InlineData("bool Exists(UserContext user) => {|FG2004:stores.GetAsync(user)|} != null;", "compared with null")]
    [InlineData("bool Exists(UserContext user) => {|FG2004:stores.GetAsync(user)|} is not null;", "compared with null")]
    [InlineData("bool Exists(UserContext user) => {|FG2004:stores.GetAsync(user)|} is { };", "compared with null")]
    [InlineData("bool Exists(UserContext user) => {|FG2004:stores.GetAsync(user)|} is IStore;", "tested for 'IStore'")]
    [InlineData("string? Read(UserContext user) => {|FG2004:stores.GetAsync(user)|} is IStore store ? store.Read(\"key\") : null;", "tested for 'IStore'")]
    [InlineData("string? Read(UserContext user) => ({|FG2004:stores.GetAsync(user)|} as IStore)?.Read(\"key\");", "cast to 'IStore'")]
    [InlineData("string? Read(UserContext user) => ((IStore){|FG2004:stores.GetAsync(user)|}).Read(\"key\");", "cast to 'IStore'")]
    [InlineData("string? Read(UserContext user) => {|FG2004:stores.GetAsync(user)|} switch { IStore store => store.Read(\"key\"), _ => null };", "tested for 'IStore'")]
    [InlineData("string? Read(UserContext user) { dynamic store = {|FG2004:stores.GetAsync(user)|}; return store.Read(\"key\"); }", "asked for its 'Read'")]
    [InlineData("object Open(UserContext user) => {|FG2004:stores.GetAsync(user)|};", "returned as an 'object'")]
    [InlineData("Func<object> Opener(UserContext user) => () => {|FG2004:stores.GetAsync(user)|};", "returned as an 'object'")]
    [InlineData("void Keep(UserContext user, Dictionary<string, object> all) => all[user.UserId] = {|FG2004:stores.GetAsync(user)|};", "kept as an 'object'")]
    [InlineData("void Keep(UserContext user, Dictionary<string, object> all) => all.Add(user.UserId, {|FG2004:stores.GetAsync(user)|});", "passed as an 'object'")]
    [InlineData("void Keep(UserContext user, Dictionary<object, int> all) => all[{|FG2004:stores.GetAsync(user)|}] = 1;", "a key")]
    [InlineData("int Count(UserContext user) { var all = new Dictionary<Task<IStore>, int>(); all[{|FG2004:stores.GetAsync(user)|}] = 1; return all.Count; }", "a key")]
    [InlineData("Dictionary<Task<IStore>, UserContext> All(IEnumerable<UserContext> users) => users.ToDictionary(user => {|FG2004:stores.GetAsync(user)|});", "a key")]
    [InlineData("int Ready(IEnumerable<UserContext> users) => users.Select(user => {|FG2004:stores.GetAsync(user)|}).Count(store => store is not null);", "compared with null")]
    [InlineData("int Ready(IEnumerable<UserContext> users) => users.Select(user => {|FG2004:stores.GetAsync(user)|}).Count();", "counted")]
    [InlineData("int Ready(IEnumerable<UserContext> users) => (from user in users select {|FG2004:stores.GetAsync(user)|}).Count();", "counted")]
    [InlineData("int Ready(IEnumerable<UserContext> users) => users.Select(user => {|FG2004:stores.GetAsync(user)|}).ToList().Count;", "counted")]
    [InlineData("int Ready(IEnumerable<UserContext> users) { var all = users.Select(user => {|FG2004:stores.GetAsync(user)|}).ToArray(); return all.Length; }", "counted")]
    [InlineData("IEnumerable<IStore> All(IEnumerable<UserContext> users) => users.Select(user => {|FG2004:stores.GetAsync(user)|}).OfType<IStore>();", "another type")]
    [InlineData("IEnumerable<object> All(IEnumerable<UserContext> users) => users.Select(user => {|FG2004:stores.GetAsync(user)|});", "among objects")]
    [InlineData("bool Any(IEnumerable<UserContext> users) => users.Any(user => {|FG2004:stores.GetAsync(user)|} is not null);", "compared with null")]
    [InlineData("void Use(UserContext user) { using ({|FG2004:stores.GetAsync(user)|}) { } }", "disposed by a 'using'")]
    [InlineData("void Use(UserContext user) { using var store = {|FG2004:stores.GetAsync(user)|}; }", "disposed by a 'using'")]
    [InlineData("void Use(UserContext user) => {|FG2004:stores.GetAsync(user)|}.Dispose();", "disposed")]
    [InlineData("void Use(UserContext user, List<IDisposable> cleanup) => cleanup.Add({|FG2004:stores.GetAsync(user)|});", "somebody who disposes it")]
    [InlineData("string Save(UserContext user) => System.Text.Json.JsonSerializer.Serialize({|FG2004:stores.GetAsync(user)|});", "serialised")]
    [InlineData("object[] All(UserContext user) => new object[] { {|FG2004:stores.GetAsync(user)|} };", "among objects")]
    [InlineData("async Task<object> OpenAsync(UserContext user) { await Task.Yield(); return {|FG2004:stores.GetAsync(user)|}; }", "returned as an 'object'")]
    [InlineData("async Task<bool> IsThereAsync(UserContext user) => await Task.Factory.StartNew(() => {|FG2004:stores.GetAsync(user)|}, CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Default) is not null;", "compared with null")]
    public async Task In_one_line(string member, string what)
    {
        var diagnostic = Assert.Single(await Declaration.ReportsAsync(Members.In(member)));
        Assert.Contains(what, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("string? Read(UserContext user) => {|FG2004:stores.GetAsync(user)|}.{|CS1061:Read|}(\"key\");")]
    [InlineData("async Task<string?> ReadAsync(UserContext user) { await Task.Yield(); return {|FG2004:stores.GetAsync(user)|}.{|CS1061:Read|}(\"key\"); }")]
    [InlineData("IStore Open(UserContext user) { IStore store = {|FG2004:{|CS0266:stores.GetAsync(user)|}|}; return store; }")]
    [InlineData("IStore Open(UserContext user) => {|FG2004:{|CS0266:stores.GetAsync(user)|}|};")]
    [InlineData("string? Read(UserContext user) => Of({|FG2004:{|CS1503:stores.GetAsync(user)|}|}); static string? Of(IStore store) => store.Read(\"key\");")]
    [InlineData("async Task<IStore> OpenAsync(UserContext user) { await Task.Yield(); return {|FG2004:{|CS4016:stores.GetAsync(user)|}|}; }")]
    public Task What_the_compiler_rejects_is_explained(string member) => Members.ReportsAsync(member);

    [Fact]
    public Task In_a_local() => Members.ReportsAsync("""
        bool IsReady(UserContext user)
        {
            var store = {|FG2004:stores.GetAsync(user)|};
            return store.Id > 0 && store.ToString()!.Length > 0;
        }
        """);

    [Fact]
    public Task In_a_local_that_is_compared_with_null() => Members.ReportsAsync("""
        bool Exists(UserContext user)
        {
            var store = {|FG2004:stores.GetAsync(user)|};
            return store != null;
        }
        """);

    [Fact]
    public Task In_an_object() => Members.ReportsAsync("""
        string? Read(UserContext user)
        {
            object store = {|FG2004:stores.GetAsync(user)|};
            return store is IStore found ? found.Read("key") : null;
        }
        """);

    [Fact]
    public Task Kept_in_an_object() => Members.ReportsAsync("", """
        public sealed class Room(StoreFactory stores, UserContext user)
        {
            private readonly object _store = {|FG2004:stores.GetAsync(user)|};

            public string? Read(string key) => (_store as IStore)?.Read(key);
        }

        public sealed class Hall
        {
            public Hall(StoreFactory stores, UserContext user) => Store = {|FG2004:stores.GetAsync(user)|};

            public object Store { get; }
        }
        """);

    [Fact]
    public Task Turned_into_text_although_it_is_awaited() => Members.ReportsAsync("""
        async Task<string?> ReadAsync(UserContext user)
        {
            var opening = {|FG2004:stores.GetAsync(user)|};
            Console.WriteLine($"opened {opening}");
            return (await opening).Read("key");
        }
        """);

    [Fact]
    public async Task What_a_method_of_ones_own_gives_is_a_guess()
    {
        var diagnostic = Assert.Single(await Declaration.ReportsAsync(Members.In("""
            Task<IStore> OpenAsync(UserContext user) => stores.GetAsync(user);

            void Write(UserContext user) => Console.WriteLine({|FG2004:OpenAsync(user)|});
            """)));
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
    }

    [Theory]
    [InlineData("async Task<int> WarmAsync(IEnumerable<UserContext> users) => (await Task.WhenAll(users.Select(async user => { await Task.Yield(); return {|FG2004:stores.GetAsync(user)|}; }))).Length;")]
    [InlineData("async Task<int> WarmAsync(IEnumerable<UserContext> users) { var opened = await Task.WhenAll(users.Select(async user => { await Task.Yield(); return {|FG2004:stores.GetAsync(user)|}; })); return opened.Count(store => store is not null); }")]
    [InlineData("async Task WarmAsync(UserContext user) => Console.WriteLine(await Task.Run(async () => { await Task.Yield(); return {|FG2004:stores.GetAsync(user)|}; }));")]
    [InlineData("async Task<bool> IsThereAsync(UserContext user) { var store = await Task.Run(async () => { await Task.Yield(); return {|FG2004:stores.GetAsync(user)|}; }); return store is not null; }")]
    [InlineData("async Task<string?> ReadAsync(UserContext user) { var store = await Task.Factory.StartNew(() => {|FG2004:stores.GetAsync(user)|}, CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Default); return (store as IStore)?.Read(\"key\"); }")]
    [InlineData("async Task<string?> ReadAsync(UserContext user) => (await Task.Factory.StartNew(() => {|FG2004:stores.GetAsync(user)|}, CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Default)).{|CS1061:Read|}(\"key\");")]
    [InlineData("async Task<string?> ReadAsync(UserContext user) => (await {|FG2004:OpenAsync(user)|}).ToString(); async Task<Task<IStore>> OpenAsync(UserContext user) { await Task.Yield(); return stores.GetAsync(user); }")]
    public Task Within_a_task_that_is_awaited_once(string member) => Members.ReportsAsync(member);
}
