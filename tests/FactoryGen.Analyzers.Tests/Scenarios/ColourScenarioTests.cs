using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;

namespace FactoryGen.Analyzers.Tests.Scenarios;

/// <summary>What really happened in the sources behind this project, as far as it is a matter of who awaits what.</summary>
public sealed class ColourScenarioTests
{
    [Fact]
    public Task A_task_that_is_used_as_the_service_is_an_error() => Members.ReportsAsync("""
        string? Show(UserContext user)
        {
            var m = {|FG2004:stores.GetAsync(user)|};
            return m.ToString();
        }
        """);

    [Fact]
    public Task A_task_as_text_is_an_error() => Members.ReportsAsync("""
        string Show(UserContext user) => $"{{|FG2004:stores.GetAsync(user)|}}";
        """);

    [Fact]
    public Task A_task_as_dictionary_key_is_an_error() => Members.ReportsAsync("""
        int Count(UserContext user)
        {
            var uses = new Dictionary<Task<IStore>, int>();
            uses[{|FG2004:stores.GetAsync(user)|}] = 1;
            return uses.Count;
        }
        """);

    [Fact]
    public Task Tasks_that_are_awaited_together_are_fine() => Members.IsFineAsync("""
        async Task WarmAsync(IAsyncScopedFactory<UserContext, IStore> a, StoreFactory b, UserContext u1, UserContext u2)
        {
            await Task.WhenAll(a.GetAsync(u1), b.GetAsync(u2));
        }
        """);

    [Fact]
    public Task A_task_that_is_returned_is_fine() => Members.IsFineAsync("""
        Task<IStore> OpenAsync(StoreFactory f, UserContext u)
        {
            return f.GetAsync(u);
        }
        """);

    [Fact]
    public async Task Awaiting_a_synchronous_factory_is_explained_beside_the_compilers_error()
    {
        var diagnostic = Assert.Single(await Declaration.ReportsAsync(Members.In("""
            async Task<int> CountAsync(SocketFactory factory, UserContext u)
            {
                var manager = {|FG2001:{|CS1061:await factory.Get(u)|}|};
                return manager.Count;
            }
            """)));
        Assert.Contains("'SocketFactory.Get' is synchronous", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public Task Awaiting_a_synchronous_factory_has_a_fix_beside_the_compilers_error() => Fix<FG2001UseResultFix>.MakesWithGeneratedCodeAsync(
        Members.In("""
            async Task<int> CountAsync(SocketFactory factory, UserContext u)
            {
                var manager = {|FG2001:{|CS1061:await factory.Get(u)|}|};
                await manager.SendAsync("hello");
                return manager.Count;
            }
            """),
        Members.In("""
            async Task<int> CountAsync(SocketFactory factory, UserContext u)
            {
                var manager = factory.Get(u);
                await manager.SendAsync("hello");
                return manager.Count;
            }
            """));

    [Fact]
    public async Task A_synchronous_service_has_no_GetAsync()
    {
        var consumer = await Consumer.BuildAsync(Members.In(""), TestContext.Current.CancellationToken);
        var factory = consumer.Compilation.GetTypeByMetadataName("SocketFactory")!;
        Assert.NotEmpty(factory.GetMembers("Get"));
        Assert.Empty(factory.GetMembers("GetAsync"));
    }
}
