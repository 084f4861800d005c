namespace FactoryGen.Generator.Tests.Behaviour;

/// <summary><c>Add…Factories()</c> in a real container.</summary>
public sealed class RegistrationTests
{
    private const string Usings = """
        using Acme.Chat;
        using Microsoft.Extensions.DependencyInjection;

        """;

    [Fact]
    public Task Everything_resolves_as_singletons_validated_on_build() => RunAsync("""
        internal static class Program
        {
            internal static async Task Run()
            {
                var services = new ServiceCollection();
                Assert.Same(services, services.AddAcmeChatFactories());
                services.AddSingleton<IEventStore, EventStore>();
                await using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

                var scopes = provider.GetRequiredService<ScopeHost<UserContext>>();
                var agents = provider.GetRequiredService<IAsyncScopedFactory<UserContext, IAgentRunner>>();
                Assert.Same(provider.GetRequiredService<AgentRunnerFactory>(), agents);
                Assert.Same(provider.GetRequiredService<SessionCacheFactory>(), provider.GetRequiredService<IScopedFactory<UserContext, SessionCache>>());
                using (var inner = provider.CreateScope())
                {
                    Assert.Same(agents, inner.ServiceProvider.GetRequiredService<AgentRunnerFactory>());
                }

                var ada = new UserContext("ada");
                await using var lease = scopes.Enter(ada);
                var agent = await agents.GetAsync(ada);
                Assert.Same(provider.GetRequiredService<SessionCacheFactory>().Get(ada), agent.Cache);
                Assert.Same(agents, ScopeHost.FactoryFor<AgentRunnerFactory>(ada));
            }
        }
        """);

    [Fact]
    public Task The_products_are_never_registered() => RunAsync("""
        internal static class Program
        {
            internal static void Run()
            {
                var services = new ServiceCollection().AddAcmeChatFactories();
                Assert.DoesNotContain(services, service => service.ServiceType == typeof(IAgentRunner) || service.ServiceType == typeof(AgentRunner) || service.ServiceType == typeof(SessionCache));
                Assert.DoesNotContain(services, service => service.Lifetime == ServiceLifetime.Scoped);
            }
        }
        """);

    [Fact]
    public Task Adding_twice_adds_nothing() => RunAsync("""
        internal static class Program
        {
            internal static async Task Run()
            {
                var services = new ServiceCollection().AddAcmeChatFactories();
                var count = services.Count;
                Assert.Equal(count, services.AddAcmeChatFactories().Count);
                services.AddSingleton<IEventStore, EventStore>();
                await using var provider = services.BuildServiceProvider(validateScopes: true);
                Assert.Single(provider.GetServices<AgentRunnerFactory>());
                Assert.Single(provider.GetServices<IAsyncScopedFactory<UserContext, IAgentRunner>>());
                Assert.Single(provider.GetServices<ScopeHost<UserContext>>());
            }
        }
        """);

    [Fact]
    public Task What_was_registered_before_is_kept() => RunAsync("""
        internal static class Program
        {
            internal static async Task Run()
            {
                var mine = new ScopeHost<UserContext>();
                var services = new ServiceCollection().AddSingleton(mine).AddAcmeChatFactories();
                services.AddSingleton<IEventStore, EventStore>();
                await using var provider = services.BuildServiceProvider();
                Assert.Same(mine, provider.GetRequiredService<ScopeHost<UserContext>>());
                var ada = new UserContext("ada");
                await using var lease = mine.Enter(ada);
                Assert.NotNull(await provider.GetRequiredService<AgentRunnerFactory>().GetAsync(ada));
            }
        }
        """);

    [Fact]
    public Task Options_configure_the_host_and_so_does_a_time_provider() => RunAsync("""
        internal sealed class Frozen : TimeProvider { }

        internal static class Program
        {
            internal static async Task Run()
            {
                var services = new ServiceCollection().AddAcmeChatFactories(options => options.MaxScopes = 1);
                services.AddAcmeChatFactories(options => options.LingerTime = TimeSpan.FromHours(1));
                services.AddSingleton<TimeProvider, Frozen>();
                await using var provider = services.BuildServiceProvider();
                var scopes = provider.GetRequiredService<ScopeHost<UserContext>>();
                await scopes.Enter(new("ada")).DisposeAsync();
                Assert.Equal(1, scopes.ActiveScopes);
                await using var lease = scopes.Enter(new("bob"));
                Assert.Throws<ScopeLimitExceededException>(() => scopes.Enter(new("eve")));
            }
        }
        """);

    [Theory]
    [InlineData("await using (provider)")]
    [InlineData("using (provider)")]
    public Task Scopes_end_before_a_singleton_that_a_factory_was_given(string disposing) => RunAsync($$"""
        [ScopedFactory]
        public sealed class Journal(UserContext user, Database database) : IAsyncDisposable, IDisposable
        {
            public void Dispose() { database.Log.Add("journal of " + user.UserId); database.Use(); }

            public ValueTask DisposeAsync() { Dispose(); return default; }
        }

        public sealed class Database(List<string> log) : IDisposable
        {
            private bool _disposed;

            public List<string> Log => log;

            public void Use() => ObjectDisposedException.ThrowIf(_disposed, this);

            public void Dispose() { _disposed = true; log.Add("database"); }
        }

        internal static class Program
        {
            internal static async Task Run()
            {
                await Resolve(provider => provider.GetRequiredService<ScopeHost<UserContext>>());
                await Resolve(provider => provider.GetRequiredService<IScopedFactory<UserContext, Journal>>());
                await Resolve(provider => provider.GetRequiredService<JournalFactory>());
                await Resolve(provider => provider.GetRequiredService<Database>());
            }

            private static async Task Resolve(Func<IServiceProvider, object> first)
            {
                var log = new List<string>();
                var services = new ServiceCollection().AddAcmeChatFactories().AddSingleton<Database>().AddSingleton(log);
                services.AddSingleton<IEventStore, EventStore>();
                var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
                {{disposing}}
                {
                    GC.KeepAlive(first(provider));
                    var ada = new UserContext("ada");
                    GC.KeepAlive(provider.GetRequiredService<ScopeHost<UserContext>>().Enter(ada));
                    GC.KeepAlive(provider.GetRequiredService<JournalFactory>().Get(ada));
                    await Task.Yield();
                }

                Assert.Equal(new[] { "journal of ada", "database" }, log);
            }
        }
        """);

    [Fact]
    public async Task A_missing_dependency_is_told_when_the_container_is_built() => await RunAsync("""
        internal static class Program
        {
            internal static void Run()
            {
                var services = new ServiceCollection().AddAcmeChatFactories();
                var failure = Assert.Throws<AggregateException>(() => services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true }));
                Assert.Contains("IEventStore", failure.ToString());
            }
        }
        """);

    [Fact]
    public async Task A_scoped_registration_cannot_be_provided_and_the_container_says_so() => await RunAsync("""
        internal static class Program
        {
            internal static void Run()
            {
                var services = new ServiceCollection().AddAcmeChatFactories().AddScoped<IEventStore, EventStore>();
                var failure = Assert.Throws<AggregateException>(() => services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }));
                Assert.Contains("scoped service", failure.ToString());
            }
        }
        """);

    [Fact]
    public Task Keyed_provided_services() => RunAsync("""
        [ScopedFactory]
        public sealed class Desk(UserContext user, [FromKeyedServices("oak")] string wood)
        {
            public string Text => wood + user.UserId;
        }

        internal static class Program
        {
            internal static async Task Run()
            {
                var services = new ServiceCollection().AddAcmeChatFactories().AddKeyedSingleton("oak", "Oak").AddSingleton<IEventStore, EventStore>();
                await using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
                var ada = new UserContext("ada");
                await using var lease = provider.GetRequiredService<ScopeHost<UserContext>>().Enter(ada);
                Assert.Equal("Oakada", provider.GetRequiredService<DeskFactory>().Get(ada).Text);
            }
        }
        """);

    [Fact]
    public Task Internal_services_are_registered_too() => RunAsync("""
        [ScopedFactory]
        internal sealed class Drafts(UserContext user) { public UserContext User => user; }

        internal static class Program
        {
            internal static async Task Run()
            {
                var services = new ServiceCollection().AddAcmeChatFactories();
                services.AddSingleton<IEventStore, EventStore>();
                await using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
                var ada = new UserContext("ada");
                await using var lease = provider.GetRequiredService<ScopeHost<UserContext>>().Enter(ada);
                Assert.Same(ada, provider.GetRequiredService<IScopedFactory<UserContext, Drafts>>().Get(ada).User);
            }
        }
        """);

    [Fact]
    public Task Several_assemblies_share_one_host_a_context()
    {
        var services = CompiledTest.Project(Chat.User, Chat.Events, Chat.Sockets, Chat.Cache).WithContainer() with { AssemblyName = "Acme.Services" };
        var app = CompiledTest.Project(Chat.Agent, Usings + """
            internal static class Program
            {
                internal static async Task Run()
                {
                    var services = new ServiceCollection().AddAcmeChatFactories().AddAcmeServicesFactories().AddSingleton<IEventStore, EventStore>();
                    await using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
                    Assert.Single(provider.GetServices<ScopeHost<UserContext>>());
                    var ada = new UserContext("ada");
                    await using var lease = provider.GetRequiredService<ScopeHost<UserContext>>().Enter(ada);
                    Assert.Same(provider.GetRequiredService<SessionCacheFactory>().Get(ada), (await provider.GetRequiredService<AgentRunnerFactory>().GetAsync(ada)).Cache);
                }
            }
            """).WithContainer();
        return CompiledTest.RunAsync([services, app.Referencing(GeneratorSession.RunOnce(services).ToReference())]);
    }

    [Fact]
    public async Task The_registrations_name_can_be_chosen()
    {
        var project = CompiledTest.Project([.. Chat.All, Usings + """
            internal static class Program
            {
                internal static void Run() => Assert.NotEmpty(new ServiceCollection().AddChat());
            }
            """]).WithContainer();
        await CompiledTest.RunAsync([project with { Properties = project.Properties.Add("FactoryGenRegistrationName", "AddChat") }]);
    }

    [Fact]
    public void Without_the_abstractions_there_is_no_registration()
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.All)).AssertCompiles();

        Assert.DoesNotContain(run.Sources.Values, text => text.Contains("IServiceCollection", StringComparison.Ordinal));
    }

    [Fact]
    public void An_assembly_without_contexts_and_factories_has_no_registration()
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.Events).WithContainer()).AssertCompiles();

        Assert.DoesNotContain(run.Sources.Values, text => text.Contains("IServiceCollection", StringComparison.Ordinal));
    }

    private static Task RunAsync(string source) => CompiledTest.RunAsync([CompiledTest.Project([.. Chat.All, Usings + source]).WithContainer()]);
}
