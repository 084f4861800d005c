namespace FactoryGen.Generator.Tests.Behaviour;

/// <summary><c>[ScopedService]</c> says scope and colour where no implementation can be seen.</summary>
public sealed class ScopedServiceTests
{
    private const string Contracts = """
        namespace Acme.Chat;

        [ScopedService(typeof(UserContext), Async = true)]
        public interface IMailbox;

        [ScopedService(typeof(UserContext))]
        public interface ISettings<T>;
        """;

    private const string Implementations = """
        namespace Acme.Chat;

        [ScopedFactory(typeof(IMailbox))]
        internal sealed class Mailbox(UserContext user, ISettings<int> settings) : IMailbox
        {
            public object[] All => new object[] { user, settings };

            [AsyncInitializer] public Task OpenAsync() => Task.Delay(1);
        }

        [ScopedFactory(typeof(ISettings<int>))]
        public sealed class Settings(UserContext user) : ISettings<int> { public UserContext User => user; }
        """;

    private const string Consumer = """
        namespace Acme.App;

        using Acme.Chat;

        [ScopedFactory]
        public sealed class Agent(UserContext user, ISettings<int> settings, IMailbox mail)
        {
            public UserContext User => user;

            public ISettings<int> Settings => settings;

            public IMailbox Mail => mail;
        }

        [ScopedFactory]
        public sealed class Desk(UserContext user, ISettings<int> settings)
        {
            public object[] All => new object[] { user, settings };
        }
        """;

    [Fact]
    public void Where_only_the_interface_is_visible_the_factory_takes_a_factory_and_has_its_colour()
    {
        var contracts = ProjectUnderTest.Of(Chat.User, Contracts.Replace("Mailbox;", "Mailbox { }", StringComparison.Ordinal)) with { AssemblyName = "Acme.Contracts" };
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(Consumer).Referencing(GeneratorSession.RunOnce(contracts).ToReference())).AssertCompiles();

        var agent = run.Source("Agent.Factory");
        Assert.Contains("global::FactoryGen.IScopedFactory<global::Acme.Chat.UserContext, global::Acme.Chat.ISettings<int>> settings", agent, StringComparison.Ordinal);
        Assert.Contains("global::FactoryGen.IAsyncScopedFactory<global::Acme.Chat.UserContext, global::Acme.Chat.IMailbox> mail", agent, StringComparison.Ordinal);
        Assert.Contains("Asynchronous: Agent → IMailbox ([ScopedService]).", agent, StringComparison.Ordinal);
        Assert.Contains(" Get(", run.Source("Desk.Factory"), StringComparison.Ordinal);
    }

    [Fact]
    public Task Contracts_implementation_consumer_and_program_in_four_assemblies()
    {
        var contracts = ProjectUnderTest.Of(Chat.User, Contracts) with { AssemblyName = "Acme.Contracts" };
        var contractsReference = GeneratorSession.RunOnce(contracts).ToReference();
        var implementations = ProjectUnderTest.Of(Implementations).WithContainer().Referencing(contractsReference) with { AssemblyName = "Acme.Implementations" };
        var consumer = ProjectUnderTest.Of(Consumer).WithContainer().Referencing(contractsReference) with { AssemblyName = "Acme.Consumer" };
        var program = CompiledTest.Project("""
            using Acme.App;
            using Acme.Chat;
            using Microsoft.Extensions.DependencyInjection;

            internal static class Program
            {
                internal static async Task Run()
                {
                    await using var provider = new ServiceCollection().AddAcmeConsumerFactories().AddAcmeImplementationsFactories()
                        .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
                    var ada = new UserContext("ada");
                    await using var lease = provider.GetRequiredService<ScopeHost<UserContext>>().Enter(ada);
                    var agent = await provider.GetRequiredService<AgentFactory>().GetAsync(ada);
                    Assert.Same(ada, agent.User);
                    Assert.Same(provider.GetRequiredService<IScopedFactory<UserContext, ISettings<int>>>().Get(ada), agent.Settings);
                    Assert.Same(await provider.GetRequiredService<IAsyncScopedFactory<UserContext, IMailbox>>().GetAsync(ada), agent.Mail);
                }
            }
            """).WithContainer().Referencing(contractsReference, GeneratorSession.RunOnce(implementations).ToReference(), GeneratorSession.RunOnce(consumer).ToReference());
        return CompiledTest.RunAsync([contracts, implementations, consumer, program]);
    }

    [Fact]
    public void Where_the_implementation_is_visible_too_the_factory_takes_its_factory()
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.User, Contracts, Implementations, Consumer)).AssertCompiles();

        Assert.Contains("global::Acme.Chat.SettingsFactory settings, global::Acme.Chat.MailboxFactory mail", run.Source("Agent.Factory"), StringComparison.Ordinal);
        Assert.Contains("Agent → Mailbox.OpenAsync", run.Source("Agent.Factory"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[ScopedService(typeof(UserContext))] public interface IMailbox;")]
    [InlineData("[ScopeContext] public sealed partial record Other([property: ScopeKey] int Id); [ScopedService(typeof(Other), Async = true)] public interface IMailbox;")]
    public void An_implementation_that_disagrees_is_a_skeleton(string contract)
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(
            Chat.User, $"namespace Acme.Chat; {contract} public interface ISettings<T>;", Implementations)).AssertCompiles();

        Assert.Contains("FG1xxx", run.Source("Mailbox.Factory"), StringComparison.Ordinal);
        Assert.DoesNotContain("FG1xxx", run.Source("Settings.Factory"), StringComparison.Ordinal);
    }

    [Fact]
    public Task A_fake_without_a_container() => CompiledTest.RunAsync(Chat.User, Contracts, Consumer, """
        using Acme.App;
        using Acme.Chat;

        internal sealed class FakeMails : IAsyncScopedFactory<UserContext, IMailbox>, IMailbox
        {
            public Task<IMailbox> GetAsync(UserContext context, CancellationToken cancellationToken) => Task.FromResult<IMailbox>(this);
        }

        internal sealed class FakeSettings : IScopedFactory<UserContext, ISettings<int>>, ISettings<int>
        {
            public ISettings<int> Get(UserContext context) => this;
        }

        internal static class Program
        {
            internal static async Task Run()
            {
                await using var scopes = new ScopeHost<UserContext>();
                var (mails, settings) = (new FakeMails(), new FakeSettings());
                await using var lease = scopes.Enter(new("ada"));
                Assert.Same(mails, (await new AgentFactory(scopes, settings, mails).GetAsync(new("ada"))).Mail);
            }
        }
        """);
}
