namespace FactoryGen.Containers.Tests;

/// <summary><see cref="ScopeHost.FactoryFor"/> where a container creates factories: when they are asked for, and not before.</summary>
public sealed class FactoryForTests
{
    private static readonly UserContext Ada = new("ada");

    [Fact]
    public async Task A_factory_that_nobody_has_asked_for_yet_is_there()
    {
        await using var provider = Bank.Open().BuildStrictly();
        await using var lease = provider.GetRequiredService<ScopeHost<UserContext>>().Enter(Ada);

        Assert.Same(ScopeHost.FactoryFor<StatementFactory>(Ada), provider.GetRequiredService<StatementFactory>());
        Assert.Equal("ada's statement", (await ScopeHost.FactoryFor<StatementFactory>(Ada).GetAsync(Ada, TestContext.Current.CancellationToken)).Text);
    }

    [Fact]
    public async Task It_is_the_factory_of_the_container_that_the_context_was_entered_in()
    {
        await using var one = Bank.Open().BuildStrictly();
        await using var other = Bank.Open().BuildStrictly();
        await using var lease = one.GetRequiredService<ScopeHost<UserContext>>().Enter(Ada);

        Assert.NotSame(other.GetRequiredService<AccountFactory>(), ScopeHost.FactoryFor<AccountFactory>(Ada));
        Assert.Same(one.GetRequiredService<AccountFactory>(), ScopeHost.FactoryFor<AccountFactory>(Ada));
    }

    [Fact]
    public async Task What_is_no_factory_of_the_host_is_not_found()
    {
        await using var provider = Bank.Open().BuildStrictly();
        await using var lease = provider.GetRequiredService<ScopeHost<UserContext>>().Enter(Ada);

        Assert.Throws<InvalidOperationException>(() => ScopeHost.FactoryFor<SensorFactory>(Ada));
        Assert.Throws<InvalidOperationException>(() => ScopeHost.FactoryFor<Vault>(Ada));
    }
}
