using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analyzers.Tests.FG2003;

public sealed class FG2003Reported
{
    private const string Open = " async Task<Task<IStore>> OpenAsync(UserContext user) { await Task.Yield(); return stores.GetAsync(user); }";

    [Fact]
    public async Task Dropped()
    {
        var diagnostic = Assert.Single(await Declaration.ReportsAsync(Members.In("""
            async Task WarmAsync(UserContext user)
            {
                {|FG2003:stores.GetAsync(user)|};
                await Task.Yield();
            }
            """)));
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal("The task is dropped: nobody gets the 'IStore', or learns why there is none; await it", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("void Warm(UserContext user) => {|FG2003:stores.GetAsync(user)|};")]
    [InlineData("void Warm(UserContext user) => _ = {|FG2003:stores.GetAsync(user)|};")]
    [InlineData("void Warm(UserContext user) { _ = {|FG2003:stores.GetAsync(user)|}; }")]
    [InlineData("void Warm(UserContext user) { {|FG2003:stores.GetAsync(user)|}.ConfigureAwait(false); }")]
    [InlineData("void Warm(UserContext user) { _ = {|FG2003:stores.GetAsync(user)|}.ConfigureAwait(ConfigureAwaitOptions.None); }")]
    [InlineData("void Warm(StoreFactory? factory, UserContext user) => factory?{|FG2003:.GetAsync(user)|};")]
    [InlineData("void Warm(UserContext one, UserContext other, bool isOne) => _ = isOne ? {|FG2003:stores.GetAsync(one)|} : {|FG2003:stores.GetAsync(other)|};")]
    [InlineData("void Warm(UserContext user) { Task.Run(() => {|FG2003:stores.GetAsync(user)|}); }")]
    [InlineData("void Warm(UserContext user) { _ = Task.Run(() => {|FG2003:stores.GetAsync(user)|}); }")]
    [InlineData("void Warm(UserContext user) { _ = Task.Run(() => { return {|FG2003:stores.GetAsync(user)|}; }); }")]
    [InlineData("Task WarmAsync(UserContext user) => Task.Run(() => { {|FG2003:stores.GetAsync(user)|}; });")]
    [InlineData("async Task WarmAsync(UserContext user) => await Task.Factory.StartNew(() => {|FG2003:stores.GetAsync(user)|}, CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Default);")]
    [InlineData("void Warm(IAsyncScopedFactory<UserContext, IStore> factory, UserContext user) => _ = {|FG2003:factory.GetAsync(user)|};")]
    [InlineData("void Warm<TFactory>(TFactory factory, UserContext user) where TFactory : IAsyncScopedFactory<UserContext, IStore> => {|FG2003:factory.GetAsync(user)|};")]
    [InlineData("Action Warm(UserContext user) => () => {|FG2003:stores.GetAsync(user)|};")]
    [InlineData("void Warm(List<UserContext> users) => users.ForEach(user => {|FG2003:stores.GetAsync(user)|});")]
    [InlineData("void Warm(List<UserContext> users) => Parallel.ForEach(users, user => {|FG2003:stores.GetAsync(user)|});")]
    [InlineData("void Warm(ILate late, UserContext user) => late.Opened += (_, _) => {|FG2003:stores.GetAsync(user)|};")]
    [InlineData("void Warm(IEnumerable<UserContext> users) { _ = users.Select(user => {|FG2003:stores.GetAsync(user)|}).ToList(); }")]
    public Task In_one_line(string member) => Members.ReportsAsync(member, "public interface ILate { event EventHandler Opened; }");

    [Fact]
    public async Task Never_used()
    {
        var diagnostic = Assert.Single(await Declaration.ReportsAsync(Members.In("""
            async Task WarmAsync(UserContext user)
            {
                var store = {|FG2003:stores.GetAsync(user)|};
                await Task.Yield();
            }
            """)));
        Assert.StartsWith("The task in 'store' is never used", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public Task Only_looked_at() => Members.ReportsAsync("""
        bool IsReady(UserContext user)
        {
            var opening = {|FG2003:stores.GetAsync(user)|};
            return opening.IsCompletedSuccessfully;
        }
        """);

    [Fact]
    public Task Assigned_and_never_used() => Members.ReportsAsync("""
        void Warm(UserContext user)
        {
            Task<IStore> opening;
            opening = {|FG2003:stores.GetAsync(user)|};
        }
        """);

    [Fact]
    public Task Discarded_from_a_local() => Members.ReportsAsync("""
        void Warm(UserContext user)
        {
            var opening = {|FG2003:stores.GetAsync(user)|};
            _ = opening;
        }
        """);

    [Fact]
    public Task Gone_through_and_never_used() => Members.ReportsAsync("""
        void Warm(IEnumerable<UserContext> users)
        {
            foreach (var opening in users.Select(user => {|FG2003:stores.GetAsync(user)|}))
            {
                Console.WriteLine("one more");
            }
        }
        """);

    [Fact]
    public Task Through_a_delegate() => Members.ReportsAsync("""
        void Warm(UserContext user)
        {
            var open = stores.GetAsync;
            {|FG2003:open(user, default)|};
        }
        """);

    [Fact]
    public Task The_task_within_a_task() => Members.ReportsAsync("""
        async Task WarmAsync(UserContext user)
        {
            var starting = Task.Factory.StartNew(() => {|FG2003:stores.GetAsync(user)|}, CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Default);
            await starting;
        }
        """);

    [Fact]
    public async Task What_a_method_of_ones_own_gives_is_a_guess()
    {
        var diagnostic = Assert.Single(await Declaration.ReportsAsync(Members.In("""
            Task<IStore> OpenAsync(UserContext user) => stores.GetAsync(user);

            void Warm(UserContext user)
            {
                {|FG2003:OpenAsync(user)|};
            }
            """)));
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
    }

    [Fact]
    public async Task Behind_a_continuation_that_does_not_look_at_it()
    {
        var diagnostic = Assert.Single(await Declaration.ReportsAsync(Members.In("""
            void Warm(UserContext user)
            {
                {|FG2003:stores.GetAsync(user)|}.ContinueWith(_ => Console.WriteLine("warm"), TaskScheduler.Default);
            }
            """)));
        Assert.Equal(
            "The task is dropped behind a continuation that doesn't look at it: nobody gets the 'IStore', or learns why there is none; await it",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("void Warm(UserContext user) => {|FG2003:stores.GetAsync(user)|}.ContinueWith(_ => Console.WriteLine(\"warm\"), TaskScheduler.Default);")]
    [InlineData("void Warm(UserContext user) { _ = {|FG2003:stores.GetAsync(user)|}.ContinueWith(_ => Console.WriteLine(\"warm\"), TaskScheduler.Default); }")]
    [InlineData("void Warm(UserContext user) { _ = {|FG2003:stores.GetAsync(user)|}.ContinueWith(_ => 1, TaskScheduler.Default).ConfigureAwait(false); }")]
    [InlineData("void Warm(UserContext user) { var warm = {|FG2003:stores.GetAsync(user)|}.ContinueWith(_ => 1, TaskScheduler.Default); }")]
    [InlineData("void Warm(UserContext user) { {|FG2003:stores.GetAsync(user)|}.ContinueWith(_ => 1, TaskScheduler.Default).ContinueWith(_ => 2, TaskScheduler.Default); }")]
    [InlineData("void Warm(UserContext user) { {|FG2003:stores.GetAsync(user)|}.ContinueWith(async _ => await Task.Yield(), TaskScheduler.Default).Unwrap(); }")]
    [InlineData("void Warm(UserContext user) { {|FG2003:stores.GetAsync(user)|}.ContinueWith((_, state) => Console.WriteLine(state), \"warm\", TaskScheduler.Default); }")]
    [InlineData("void Warm(UserContext user) { {|FG2003:stores.GetAsync(user)|}.ContinueWith(_ => Console.WriteLine(\"warm\"), default, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default); }")]
    [InlineData("void Warm(UserContext user) { {|FG2003:stores.GetAsync(user)|}.ContinueWith(_ => Console.WriteLine(\"warm\"), default, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default); }")]
    [InlineData("void Warm(UserContext user) { {|FG2003:stores.GetAsync(user)|}.ContinueWith(_ => Console.WriteLine(\"cold\"), default, TaskContinuationOptions.OnlyOnCanceled, TaskScheduler.Default); }")]
    [InlineData("void Warm(UserContext user) { var opening = {|FG2003:stores.GetAsync(user)|}; opening.ContinueWith(_ => Console.WriteLine(\"warm\"), TaskScheduler.Default); }")]
    [InlineData("void Warm(UserContext user) { Task? opening = {|FG2003:stores.GetAsync(user)|}; opening?.ContinueWith(_ => Console.WriteLine(\"warm\"), TaskScheduler.Default); }")]
    [InlineData("void Warm(List<UserContext> users) => users.ForEach(user => {|FG2003:stores.GetAsync(user)|}.ContinueWith(_ => Console.WriteLine(\"warm\"), TaskScheduler.Default));")]
    [InlineData("void Warm(UserContext user) { Task.Run(() => {|FG2003:stores.GetAsync(user)|}).ContinueWith(_ => Console.WriteLine(\"warm\"), TaskScheduler.Default); }")]
    [InlineData("void Warm(UserContext user) { {|FG2003:stores.GetAsync(user)|}.ContinueWith(delegate { Console.WriteLine(\"warm\"); }, TaskScheduler.Default); }")]
    public Task Behind_a_continuation(string member) => Members.ReportsAsync(member);

    [Theory]
    [InlineData("int Warm(IEnumerable<UserContext> users) { var all = new List<Task>(); foreach (var user in users) { all.Add({|FG2003:stores.GetAsync(user)|}); } return all.Count; }")]
    [InlineData("void Warm(UserContext user) { List<Task<IStore>> all = []; all.Add({|FG2003:stores.GetAsync(user)|}); all.Add(Task.FromResult<IStore>(null!)); }")]
    [InlineData("void Warm(UserContext user) { var all = new Queue<Task>(); all.Enqueue({|FG2003:stores.GetAsync(user)|}); }")]
    public Task Put_into_a_collection_that_nobody_awaits(string members) => Members.ReportsAsync(members);

    [Theory]
    [InlineData("async Task WarmAsync(UserContext user) => await Task.WhenAny({|FG2003:stores.GetAsync(user)|}, Task.Delay(1000));")]
    [InlineData("async Task WarmAsync(UserContext user) { _ = await Task.WhenAny({|FG2003:stores.GetAsync(user)|}, Task.Delay(1)); }")]
    [InlineData("async Task WarmAsync(UserContext user) { await Task.WhenAny({|FG2003:stores.GetAsync(user)|}, Task.Delay(1), Task.Delay(2)).ConfigureAwait(false); }")]
    [InlineData("async Task WarmAsync(UserContext user) { var opening = {|FG2003:stores.GetAsync(user)|}; await Task.WhenAny(opening, Task.Delay(1000)); }")]
    public Task In_a_race_whose_winner_nobody_looks_at(string members) => Members.ReportsAsync(members);

    [Theory]
    [InlineData("async Task WarmAsync(UserContext user) => await Task.Run(async () => { await Task.Yield(); return {|FG2003:stores.GetAsync(user)|}; });")]
    [InlineData("void Warm(UserContext user) { _ = Task.Run(async () => { await Task.Yield(); return {|FG2003:stores.GetAsync(user)|}; }); }")]
    [InlineData("async Task WarmAsync(UserContext user) { var opening = await Task.Run(async () => { await Task.Yield(); return {|FG2003:stores.GetAsync(user)|}; }); await Task.Yield(); }")]
    [InlineData("async Task WarmAsync(UserContext user) { var opening = Task.Run(async () => { await Task.Yield(); return {|FG2003:stores.GetAsync(user)|}; }); await opening; }")]
    [InlineData("async Task WarmAsync(UserContext user) { var opening = Task.Run(async () => { await Task.Yield(); return {|FG2003:stores.GetAsync(user)|}; }); await opening.ConfigureAwait(false); }")]
    [InlineData("async Task WarmAsync(IEnumerable<UserContext> users) => await Task.WhenAll(users.Select(async user => { await Task.Yield(); return {|FG2003:stores.GetAsync(user)|}; }));")]
    [InlineData("async Task WarmAsync(IEnumerable<UserContext> users) => await Task.WhenAny(users.Select(async user => { await Task.Yield(); return {|FG2003:stores.GetAsync(user)|}; })).Unwrap();")]
    [InlineData("async Task WarmAsync(IEnumerable<UserContext> users) { var all = users.Select(async user => { await Task.Yield(); return {|FG2003:stores.GetAsync(user)|}; }).ToList(); foreach (var one in all) { await one; } }")]
    [InlineData("async Task WarmAsync(UserContext user) { await await Task.Factory.StartNew(async () => { await Task.Yield(); return {|FG2003:stores.GetAsync(user)|}; }, CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Default); }")]
    [InlineData("async Task WarmAsync(UserContext user) => await Task.Factory.StartNew(() => {|FG2003:stores.GetAsync(user)|}, CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Default).ConfigureAwait(false);")]
    [InlineData("Task WarmAsync(UserContext user) => Task.Factory.StartNew(() => {|FG2003:stores.GetAsync(user)|}, CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Default);")]
    [InlineData("async Task WarmAsync(UserContext user, List<Task> running) { running.Add(Task.Factory.StartNew(() => {|FG2003:stores.GetAsync(user)|}, CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Default)); await Task.WhenAll(running); }")]
    [InlineData("async Task WarmAsync(UserContext one, UserContext other) => await Task.WhenAll(Task.Run(async () => { await Task.Yield(); return {|FG2003:stores.GetAsync(one)|}; }), Task.Run(async () => { await Task.Yield(); return {|FG2003:stores.GetAsync(other)|}; }));")]
    [InlineData("async Task WarmAsync(UserContext user) => await Task.Delay(1).ContinueWith(_ => {|FG2003:stores.GetAsync(user)|}, TaskScheduler.Default);")]
    [InlineData("async Task WarmAsync(UserContext user) => await {|FG2003:OpenAsync(user)|};" + Open)]
    [InlineData("async Task WarmAsync(UserContext user) { var opening = await {|FG2003:OpenAsync(user)|}; await Task.Yield(); }" + Open)]
    [InlineData("async Task WarmAsync(UserContext user) { await {|FG2003:OpenAsync()|}; async Task<Task<IStore>> OpenAsync() { await Task.Yield(); return stores.GetAsync(user); } }")]
    [InlineData("async Task WarmAsync(UserContext user) { var open = async () => { await Task.Yield(); return stores.GetAsync(user); }; await {|FG2003:open()|}; }")]
    [InlineData("async Task WarmAsync(IEnumerable<UserContext> users) => await Task.WhenAll(users.Select(user => {|FG2003:OpenAsync(user)|}));" + Open)]
    [InlineData("async Task WarmAsync(IEnumerable<UserContext> users) => await Task.WhenAll({|FG2003:users.Select(OpenAsync)|});" + Open)]
    [InlineData("async Task WarmAsync(UserContext user) => await {|FG2003:RetryAsync(async () => { await Task.Yield(); return stores.GetAsync(user); })|}; static async Task<T> RetryAsync<T>(Func<Task<T>> work) => await work();")]
    public Task Within_a_task_that_is_awaited_once(string member) => Members.ReportsAsync(member);
}
