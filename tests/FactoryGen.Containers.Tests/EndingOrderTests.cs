using Microsoft.Extensions.Hosting;

namespace FactoryGen.Containers.Tests;

/// <summary>Scopes end before any singleton that a factory was given, whatever was asked for first and however the container ends.</summary>
public sealed class EndingOrderTests
{
    private static readonly Dictionary<string, Func<IServiceProvider, object?>> Firsts = new()
    {
        ["nothing"] = static _ => null,
        ["the host"] = static provider => provider.GetRequiredService<ScopeHost<UserContext>>(),
        ["the vault"] = static provider => provider.GetRequiredService<Vault>(),
        ["the printer"] = static provider => provider.GetRequiredService<Printer>(),
        ["the depending factory"] = static provider => provider.GetRequiredService<StatementFactory>(),
        ["the depending factory's interface"] = static provider => provider.GetRequiredService<IAsyncScopedFactory<UserContext, IStatement>>(),
        ["the other assembly's factory"] = static provider => provider.GetRequiredService<AccountFactory>(),
        ["the other assembly's factory's interface"] = static provider => provider.GetRequiredService<IScopedFactory<UserContext, IAccount>>(),
        ["the factory of another context"] = static provider => provider.GetRequiredService<SensorFactory>(),
    };

    private static readonly UserContext Ada = new("ada");

    public static MatrixTheoryData<ContainerKind, Ending, string> Everything => new(Enum.GetValues<ContainerKind>(), Enum.GetValues<Ending>(), Firsts.Keys);

    public static MatrixTheoryData<ContainerKind, Ending> EachContainer => new(Enum.GetValues<ContainerKind>(), Enum.GetValues<Ending>());

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task Whatever_is_asked_for_first(ContainerKind kind, Ending ending, string first)
    {
        var journal = new Journal();
        var container = ContainerUnderTest.Create(kind, Bank.Open(journal));
        GC.KeepAlive(Firsts[first](container.Services));

        // The leases stay open: it is the container that ends these scopes.
        _ = container.Services.GetRequiredService<ScopeHost<UserContext>>().Enter(Ada);
        GC.KeepAlive(await container.Services.GetRequiredService<IAsyncScopedFactory<UserContext, IStatement>>().GetAsync(Ada, TestContext.Current.CancellationToken));
        await container.EndAsync(ending);

        Assert.Equal(["statement of ada", "account of ada"], journal.Lines.Take(2));
        Assert.Equal(["printer", "vault"], journal.Lines.Skip(2).Order());
    }

    [Theory]
    [MemberData(nameof(EachContainer))]
    public async Task When_a_factory_and_what_it_is_given_come_late(ContainerKind kind, Ending ending)
    {
        var journal = new Journal();
        var container = ContainerUnderTest.Create(kind, Bank.Open(journal));
        var scopes = container.Services.GetRequiredService<ScopeHost<UserContext>>();
        _ = scopes.Enter(Ada);
        GC.KeepAlive(container.Services.GetRequiredService<IScopedFactory<UserContext, IAccount>>().Get(Ada));
        GC.KeepAlive(container.Services.GetRequiredService<Printer>());
        GC.KeepAlive(await container.Services.GetRequiredService<StatementFactory>().GetAsync(Ada, TestContext.Current.CancellationToken));
        await container.EndAsync(ending);

        Assert.Equal(["statement of ada", "account of ada", "printer", "vault"], journal.Lines);
    }

    [Theory]
    [MemberData(nameof(EachContainer))]
    public async Task When_only_the_host_was_asked_for(ContainerKind kind, Ending ending)
    {
        var journal = new Journal();
        var container = ContainerUnderTest.Create(kind, Bank.Open(journal));
        _ = container.Services.GetRequiredService<ScopeHost<UserContext>>().Enter(Ada);
        GC.KeepAlive(await ScopeHost.FactoryFor<StatementFactory>(Ada).GetAsync(Ada, TestContext.Current.CancellationToken));
        await container.EndAsync(ending);

        Assert.Equal(["statement of ada", "account of ada", "printer", "vault"], journal.Lines);
    }

    [Theory]
    [MemberData(nameof(EachContainer))]
    public async Task When_a_scope_lingers(ContainerKind kind, Ending ending)
    {
        var journal = new Journal();
        var container = ContainerUnderTest.Create(kind, Bank.Furnish(journal).AddAccounts(static options => options.LingerTime = TimeSpan.FromDays(1)));
        await using (container.Services.GetRequiredService<ScopeHost<UserContext>>().Enter(Ada))
        {
            GC.KeepAlive(container.Services.GetRequiredService<AccountFactory>().Get(Ada));
        }

        await container.EndAsync(ending);

        Assert.Equal(["account of ada", "vault"], journal.Lines);
    }

    [Theory]
    [MemberData(nameof(EachContainer))]
    public async Task With_the_hosts_of_two_contexts(ContainerKind kind, Ending ending)
    {
        var journal = new Journal();
        var container = ContainerUnderTest.Create(kind, Bank.Open(journal));
        _ = container.Services.GetRequiredService<ScopeHost<UserContext>>().Enter(Ada);
        _ = container.Services.GetRequiredService<ScopeHost<DeviceContext>>().Enter(new(7));
        GC.KeepAlive(container.Services.GetRequiredService<SensorFactory>().Get(new(7)));
        GC.KeepAlive(container.Services.GetRequiredService<AccountFactory>().Get(Ada));
        await container.EndAsync(ending);

        Assert.Equal(["account of ada", "sensor 7", "vault"], journal.Lines);
    }

    [Theory]
    [MemberData(nameof(EachContainer))]
    public async Task With_a_factory_that_the_application_registered_by_itself(ContainerKind kind, Ending ending)
    {
        var journal = new Journal();
        var container = ContainerUnderTest.Create(kind, Bank.Open(journal));
        _ = container.Services.GetRequiredService<ScopeHost<UserContext>>().Enter(Ada);
        GC.KeepAlive(container.Services.GetRequiredService<IScopedFactory<UserContext, Badge>>().Get(Ada));
        await container.EndAsync(ending);

        Assert.Equal(["badge of ada in blue", "ink"], journal.Lines);
    }

    [Theory]
    [MemberData(nameof(EachContainer))]
    public async Task With_a_host_that_the_application_registered_by_itself(ContainerKind kind, Ending ending)
    {
        var journal = new Journal();
        var services = Bank.Furnish(journal).AddSingleton(static _ => new ScopeHost<UserContext>()).AddAccounts().AddStatements();
        var container = ContainerUnderTest.Create(kind, services);
        _ = container.Services.GetRequiredService<ScopeHost<UserContext>>().Enter(Ada);
        GC.KeepAlive(await container.Services.GetRequiredService<StatementFactory>().GetAsync(Ada, TestContext.Current.CancellationToken));
        await container.EndAsync(ending);

        Assert.Equal(["statement of ada", "account of ada", "printer", "vault"], journal.Lines);
    }

    [Fact]
    public async Task With_a_hosted_service_that_holds_its_lease_to_the_end()
    {
        var journal = new Journal();
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddFurniture(journal).AddStatements().AddAccounts().AddHostedService<NightShift>();
        using (var host = builder.Build())
        {
            await host.StartAsync(TestContext.Current.CancellationToken);
            await host.StopAsync(TestContext.Current.CancellationToken);
            Assert.Equal(1, host.Services.GetRequiredService<ScopeHost<UserContext>>().ActiveScopes);
        }

        Assert.Equal(["night shift", "statement of night", "account of night", "printer", "vault"], journal.Lines);
    }
}
