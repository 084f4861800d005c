using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analyzers.Tests.FG2003;

public sealed class FG2003Reported
{
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
}
