namespace FactoryGen.Generator.Tests.Behaviour;

/// <summary>Scoped services that depend on each other, in one assembly and across several.</summary>
public sealed class DependencyTests
{
    [Fact]
    public Task Dependencies_come_from_the_same_scope_and_the_colour_goes_through_them() => CompiledTest.RunAsync([.. Chat.All, """
        using Acme.Chat;

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                var events = new EventStore();
                var sockets = new WebSocketManagerFactory(scopes, events);
                var caches = new SessionCacheFactory(scopes);
                IAsyncScopedFactory<UserContext, IAgentRunner> agents = new AgentRunnerFactory(scopes, sockets, caches);
                UserContext ada = new("ada"), bob = new("bob");
                await using var leaseOfAda = scopes.Enter(ada);
                await using var leaseOfBob = scopes.Enter(bob);

                var agent = await agents.GetAsync(ada);
                Assert.Same(await sockets.GetAsync(ada), agent.Sockets);
                Assert.Same(caches.Get(ada), agent.Cache);
                Assert.Same(ada, agent.Sockets.User);
                Assert.NotSame(agent.Cache, (await agents.GetAsync(bob)).Cache);
                Assert.Equal(new[] { "connected ada", "connected bob" }, events.Texts);
            }
        }
        """]);

    [Fact]
    public Task A_dependency_is_the_service_in_whatever_way_its_type_is_written() => CompiledTest.RunAsync(Chat.User, """
        using Acme.Chat;

        public interface IRepository<T> { UserContext User { get; } }
        [ScopedFactory(typeof(IRepository<object>))] public sealed class Objects(UserContext user) : IRepository<object> { public UserContext User => user; }
        [ScopedFactory(typeof(IRepository<(int, string[])>))] public sealed class Pairs(UserContext user) : IRepository<(int, string[])> { public UserContext User => user; }
        [ScopedFactory(Context = typeof(UserContext))] public sealed class Both(IRepository<dynamic> objects, IRepository<(int Id, string[] Names)> pairs)
        {
            public object[] All => new object[] { objects.User, pairs.User };
        }

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                var both = new BothFactory(scopes, new ObjectsFactory(scopes), new PairsFactory(scopes));
                var ada = new UserContext("ada");
                await using var lease = scopes.Enter(ada);
                Assert.All(both.Get(ada).All, user => Assert.Same(ada, user));
            }
        }
        """);

    [Fact]
    public Task What_a_service_was_given_is_disposed_after_it() => CompiledTest.RunAsync(Chat.User, """
        using Acme.Chat;

        public static class Log { public static List<string> Texts { get; } = new(); }

        [ScopedFactory] public sealed class First(UserContext user) : IDisposable { public UserContext User => user; public void Dispose() => Log.Texts.Add("first"); }
        [ScopedFactory] public sealed class Second(UserContext user, First first) : IAsyncDisposable
        {
            public object[] All => new object[] { user, first };
            [AsyncInitializer] public Task Start() => Task.CompletedTask;
            public ValueTask DisposeAsync() { Log.Texts.Add("second"); return default; }
        }
        [ScopedFactory] public sealed class Third(UserContext user, Second second, First first) : IDisposable { public object[] All => new object[] { user, second, first }; public void Dispose() => Log.Texts.Add("third"); }

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                var firsts = new FirstFactory(scopes);
                var thirds = new ThirdFactory(scopes, new SecondFactory(scopes, firsts), firsts);
                var ada = new UserContext("ada");
                await using (scopes.Enter(ada))
                {
                    await thirds.GetAsync(ada);
                }

                Assert.Equal(new[] { "third", "second", "first" }, Log.Texts);
            }
        }
        """);

    [Fact]
    public void A_synchronous_service_of_synchronous_ones_stays_synchronous()
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.User, Chat.Cache, """
            namespace Acme.Chat;

            [ScopedFactory] public sealed class Desk(UserContext user, SessionCache cache) { public object[] All => new object[] { user, cache }; }
            """)).AssertCompiles();

        Assert.Contains("IScopedFactory<", run.Source("Desk.Factory"), StringComparison.Ordinal);
        Assert.DoesNotContain("Async", run.Source("Desk.Factory"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_reason_of_a_colour_is_told_with_its_chain()
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.All)).AssertCompiles();

        Assert.Contains("WebSocketManager.ConnectAsync", run.Source("WebSocketManager.Factory"), StringComparison.Ordinal);
        Assert.Contains("AgentRunner → WebSocketManager.ConnectAsync", run.Source("AgentRunner.Factory"), StringComparison.Ordinal);
        Assert.Contains("ynchronous", run.Source("SessionCache.Factory"), StringComparison.Ordinal);
    }

    [Fact]
    public Task Colour_and_factories_go_across_assemblies()
    {
        var contracts = ProjectUnderTest.Of(Chat.User, Chat.Events) with { AssemblyName = "Acme.Contracts" };
        var services = CompiledTest.Project(Chat.Sockets, Chat.Cache) with { AssemblyName = "Acme.Services" };
        services = services.Referencing(GeneratorSession.RunOnce(contracts).ToReference());
        var app = CompiledTest.Project(Chat.Agent, """
            using Acme.Chat;

            internal static class Program
            {
                internal static async Task Run()
                {
                    var scopes = new ScopeHost<UserContext>();
                    var sockets = new WebSocketManagerFactory(scopes, new EventStore());
                    IAsyncScopedFactory<UserContext, IAgentRunner> agents = new AgentRunnerFactory(scopes, sockets, new SessionCacheFactory(scopes));
                    var ada = new UserContext("ada");
                    await using var lease = scopes.Enter(ada);
                    Assert.Same(await sockets.GetAsync(ada), (await agents.GetAsync(ada)).Sockets);
                }
            }
            """);
        app = app.Referencing(GeneratorSession.RunOnce(contracts).ToReference(), GeneratorSession.RunOnce(services).ToReference());

        Assert.Contains("AgentRunner → WebSocketManager.ConnectAsync", GeneratorSession.RunOnce(app).Source("AgentRunner.Factory"), StringComparison.Ordinal);
        return CompiledTest.RunAsync([contracts, services, app]);
    }
}
