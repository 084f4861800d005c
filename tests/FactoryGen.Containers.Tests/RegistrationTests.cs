namespace FactoryGen.Containers.Tests;

/// <summary>What <c>Add…Factories()</c> adds, once or several times.</summary>
public sealed class RegistrationTests
{
    private static readonly UserContext Ada = new("ada");

    [Fact]
    public async Task A_factory_is_one_singleton_by_its_class_and_by_its_interface()
    {
        await using var provider = Bank.Open().BuildStrictly();
        await using var inner = provider.CreateAsyncScope();

        Assert.Same(provider.GetRequiredService<AccountFactory>(), provider.GetRequiredService<IScopedFactory<UserContext, IAccount>>());
        Assert.Same(provider.GetRequiredService<StatementFactory>(), inner.ServiceProvider.GetRequiredService<IAsyncScopedFactory<UserContext, IStatement>>());
        Assert.Same(provider.GetRequiredService<ScopeHost<UserContext>>(), inner.ServiceProvider.GetRequiredService<ScopeHost<UserContext>>());
    }

    [Fact]
    public async Task Factories_of_one_container_share_the_scopes_instances()
    {
        await using var provider = Bank.Open().BuildStrictly();
        await using var lease = provider.GetRequiredService<ScopeHost<UserContext>>().Enter(Ada);

        Assert.Equal("ada's statement", (await provider.GetRequiredService<StatementFactory>().GetAsync(Ada, TestContext.Current.CancellationToken)).Text);
        Assert.Same(provider.GetRequiredService<AccountFactory>().Get(Ada), provider.GetRequiredService<IScopedFactory<UserContext, IAccount>>().Get(new("ada")));
    }

    [Fact]
    public void The_products_are_never_registered()
    {
        var before = Bank.Furnish().Count;
        var added = Bank.Open().Skip(before).ToArray();

        Assert.NotEmpty(added);
        Assert.All(added, static service => Assert.NotEqual(ServiceLifetime.Scoped, service.Lifetime));
        Assert.DoesNotContain(added, static service => service.ServiceType == typeof(IAccount) || service.ServiceType == typeof(IStatement) || service.ServiceType == typeof(Desk));

        // Nor by accident as something else: this is all that there is.
        Assert.Equal(
            [typeof(IAsyncScopedFactory<,>), typeof(IScopedFactory<,>), typeof(CompilerServices.ScopeHostEnd<>), typeof(ScopeHost<>)],
            added.Select(static service => service.ServiceType).Where(static type => type.IsGenericType).Select(static type => type.GetGenericTypeDefinition()).Distinct().OrderBy(static type => type.Name, StringComparer.Ordinal));
        Assert.All(
            added.Select(static service => service.ServiceType).Where(static type => !type.IsGenericType),
            static type => Assert.EndsWith("Factory", type.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void Adding_twice_adds_nothing()
    {
        var services = Bank.Open();
        var once = services.ToArray();
        services.AddStatements().AddAccounts().AddStatements();

        Assert.Equal(once, services);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_assemblies_add_themselves_in_either_order_and_share_a_host(bool isDependencyFirst)
    {
        var services = isDependencyFirst ? Bank.Furnish().AddAccounts().AddStatements() : Bank.Furnish().AddStatements().AddAccounts();
        await using var provider = services.BuildStrictly();

        var scopes = Assert.Single(provider.GetServices<ScopeHost<UserContext>>());
        await using var lease = scopes.Enter(Ada);
        Assert.Equal("ada's statement", (await provider.GetRequiredService<StatementFactory>().GetAsync(Ada, TestContext.Current.CancellationToken)).Text);
        Assert.Same(provider.GetRequiredService<AccountFactory>(), ScopeHost.FactoryFor<AccountFactory>(Ada));
        Assert.Equal(1, scopes.ActiveScopes);
    }

    [Fact]
    public async Task A_host_that_was_registered_before_is_kept()
    {
        var mine = new ScopeHost<UserContext>();
        await using var provider = Bank.Furnish().AddSingleton(mine).AddStatements().AddAccounts().BuildStrictly();
        await using var lease = mine.Enter(Ada);

        Assert.Same(mine, Assert.Single(provider.GetServices<ScopeHost<UserContext>>()));
        Assert.Equal("ada's statement", (await provider.GetRequiredService<StatementFactory>().GetAsync(Ada, TestContext.Current.CancellationToken)).Text);
    }

    [Fact]
    public async Task A_factory_that_was_registered_before_is_kept()
    {
        await using var provider = Bank.Open().BuildStrictly();

        Assert.Same(Assert.Single(provider.GetServices<BadgeFactory>()), provider.GetRequiredService<IScopedFactory<UserContext, Badge>>());
    }

    [Fact]
    public async Task Two_containers_of_one_collection_know_nothing_of_each_other()
    {
        var services = Bank.Open();
        await using var one = services.BuildStrictly();
        await using var other = services.BuildStrictly();
        await using var lease = one.GetRequiredService<ScopeHost<UserContext>>().Enter(Ada);

        GC.KeepAlive(one.GetRequiredService<AccountFactory>().Get(Ada));
        Assert.Throws<ScopeNotEnteredException>(() => other.GetRequiredService<AccountFactory>().Get(Ada));
    }
}
