using Microsoft.Extensions.Hosting;

namespace FactoryGen.Containers.Tests;

/// <summary>What can't work is said when the application starts, by the container and in the application's own names.</summary>
public sealed class ValidationTests
{
    [Fact]
    public void A_missing_singleton()
    {
        var services = Bank.Open();
        services.Remove(services.Single(static service => service.ServiceType == typeof(Vault)));

        var failure = Assert.Throws<AggregateException>(services.BuildStrictly);
        Assert.Contains($"Unable to resolve service for type '{typeof(Vault).FullName}' while attempting to activate '{typeof(AccountFactory).FullName}'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_assembly_that_was_not_added()
    {
        var failure = Assert.Throws<AggregateException>(() => Bank.Furnish().AddStatements().BuildStrictly());

        Assert.Contains($"Unable to resolve service for type '{typeof(AccountFactory).FullName}' while attempting to activate '{typeof(StatementFactory).FullName}'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scoped_registration_can_not_be_provided() =>
        AssertScopedIsRefused(Assert.Throws<AggregateException>(() => WithScopedRows(Bank.Open()).BuildStrictly()));

    [Fact]
    public void A_scoped_registration_can_not_be_provided_under_a_host_in_development()
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = Environments.Development });
        WithScopedRows(builder.Services.AddFurniture(new Journal()).AddAccounts().AddStatements());

        AssertScopedIsRefused(Assert.Throws<AggregateException>(builder.Build));
    }

    [Fact]
    public async Task A_scoped_class_takes_factories_like_every_other()
    {
        await using var provider = Bank.Open().AddScoped<Teller>().BuildStrictly();
        await using var request = provider.CreateAsyncScope();
        var ada = new UserContext("ada");
        await using var lease = provider.GetRequiredService<ScopeHost<UserContext>>().Enter(ada);

        Assert.Equal("ada", request.ServiceProvider.GetRequiredService<Teller>().OwnerOf(ada));
    }

    private static IServiceCollection WithScopedRows(IServiceCollection services)
    {
        services.Remove(services.Single(static service => service.ServiceType == typeof(Rows)));
        return services.AddScoped<Rows>();
    }

    private static void AssertScopedIsRefused(AggregateException failure) =>
        Assert.Contains($"Cannot consume scoped service '{typeof(Rows).FullName}' from singleton '{typeof(RepositoryFactory).FullName}'", failure.Message, StringComparison.Ordinal);
}
